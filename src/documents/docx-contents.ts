import { Bookmark, InternalHyperlink, Paragraph, TableOfContents } from 'docx';
import { paragraph, spruce, wordsOf } from './docx-runs.ts';
import type { Sheet } from './docx-sheet.ts';
import type { BlockOf, Document, Run } from './model.ts';

type Heading = Pick<BlockOf<'heading'>, 'id' | 'runs'>;

/**
 * A real field with its entries already in it, each a link, so that Word asks for nothing; a school that adds a section
 * can update it. Without page numbers: only Word knows them.
 */
export const contentsOf = ({ words, blocks }: Document, sheet: Sheet) => [
  paragraph(
    [{ text: words.contents }],
    sheet,
    { keepNext: true, spacing: { before: 360 } },
    { bold: true, color: spruce, size: sheet.size + 4 },
  ),
  new TableOfContents(words.contents, {
    hyperlink: true,
    headingStyleRange: '2-2',
    pageNumbersEntryLevelsRange: '2-2',
    beginDirty: false,
    contentChildren: [...blocks.filter(isSection), sourcesHeading(words.sources)].map((one) => entryOf(one, sheet)),
  }),
];

const isSection = (block: Document['blocks'][number]): block is BlockOf<'heading'> =>
  block.type === 'heading' && block.depth === 2;

/** The last section of every document. */
export const sourcesHeading = (words: string): BlockOf<'heading'> => ({
  type: 'heading',
  depth: 2,
  id: 'sources',
  runs: [{ text: words }],
});

/** Word takes letters, digits and low lines. */
const nameOf = ({ id }: Heading) => `section_${id.replaceAll('-', '_')}`;

/** Words of a heading as the place that its entry leads to. */
export const marked = (heading: Heading, sheet: Sheet) =>
  new Bookmark({ id: nameOf(heading), children: wordsOf(heading.runs, sheet) });

const plain = (runs: Run[]) => runs.map(({ url: _, ...run }) => run);

const entryOf = (heading: Heading, sheet: Sheet) =>
  new Paragraph({
    bidirectional: sheet.isRtl,
    spacing: { before: 0, after: 60 },
    children: [new InternalHyperlink({ anchor: nameOf(heading), children: wordsOf(plain(heading.runs), sheet) })],
  });
