import { AlignmentType, Document as DocxFile, Footer, Header, LevelFormat, LineRuleType, Packer } from 'docx';
import { flowOf } from './docx-blocks.ts';
import { coreOf } from './docx-core.ts';
import { footerOf, headOf } from './docx-head.ts';
import { paragraph, quiet, type Sheet, spruce } from './docx-runs.ts';
import { type Document, everyBlock } from './model.ts';

/** Fonts that every office program has. */
const font = 'Arial';

/** A Word file that a school can change: real headings and lists, its language and direction set. */
export function toDocx(document: Document): Promise<Buffer> {
  const { title, words, locale, dir } = document;
  const sheet: Sheet = { locale, isRtl: dir === 'rtl', size: dir === 'rtl' ? 26 : 22, lists: { count: 0 } };
  const file = new DocxFile({
    title,
    creator: words.site,
    styles: stylesOf(sheet),
    numbering: { config: numberingsOf(document, sheet) },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1360, bottom: 1250, left: 1250, right: 1250 } },
        },
        headers: {
          default: new Header({ children: [paragraph([{ text: title }], sheet, {}, { color: quiet, size: 17 })] }),
        },
        footers: { default: new Footer({ children: [footerOf(document, sheet)] }) },
        children: [...headOf(document, sheet), ...flowOf(document.blocks, sheet), ...tailOf(document, sheet)],
      },
    ],
  });
  return Packer.toBuffer(file, false, [{ path: 'docProps/core.xml', data: coreOf(document) }]);
}

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: spruce },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const stylesOf = ({ locale, isRtl, size }: Sheet) => ({
  default: {
    document: {
      run: { font, size, language: isRtl ? { value: 'en-GB', bidirectional: locale } : { value: locale } },
      paragraph: { spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(size + 20, 120),
    heading2: heading(size + 8, 360),
    heading3: heading(size + 3, 260),
    heading4: heading(size, 200),
    hyperlink: { run: { color: spruce, underline: {} } },
  },
});

function numberingsOf({ blocks }: Document, { isRtl }: Sheet) {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, start = 1) => [
    {
      level: 0,
      format,
      text,
      start,
      alignment: isRtl ? AlignmentType.END : AlignmentType.START,
      style: { paragraph: { indent: { start: 500, hanging: 360 } }, run: { bold: true, color: spruce } },
    },
  ];
  const starts = new Set([...everyBlock(blocks)].flatMap((block) => (block.type === 'steps' ? [block.start] : [])));
  return [
    { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
    ...[...starts].map((start) => ({ reference: `steps-${start}`, levels: level(LevelFormat.DECIMAL, '%1.', start) })),
  ];
}

const tailOf = ({ sources, words }: Document, sheet: Sheet) => [
  ...flowOf(
    [
      { type: 'heading', depth: 2, id: 'sources', runs: [{ text: words.sources }] },
      { type: 'list', items: sources.map((runs) => [{ type: 'paragraph', runs }]) },
    ],
    sheet,
  ),
  paragraph([{ text: words.notState }], sheet, {}, { color: quiet, size: sheet.size - 4 }),
];
