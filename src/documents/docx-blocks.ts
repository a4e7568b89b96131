import { HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import { cardOf } from './docx-card.ts';
import { marked } from './docx-contents.ts';
import { fieldOf } from './docx-field.ts';
import { imageOf, paragraph, room } from './docx-runs.ts';
import type { Flow, SetBlocks, Sheet } from './docx-sheet.ts';
import { labelsOf, pairOf, tableOf } from './docx-tables.ts';
import type { Block, BlockOf, Run } from './model.ts';
import { announces } from './reading.ts';

/** Blocks as real Word paragraphs, headings, lists and tables, all to be edited. */
export const flowOf: SetBlocks = (blocks, sheet, around = {}) => blocks.flatMap((block) => flow(block, sheet, around));

const depths = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 };

function flow(block: Block, sheet: Sheet, around: IParagraphOptions): Flow[] {
  switch (block.type) {
    case 'heading':
      return [headingOf(block, sheet, around)];
    case 'paragraph':
      return [paragraph(block.runs, sheet, announces(block.runs) ? { ...around, keepNext: true } : around)];
    case 'list':
      return listOf(block.items, sheet, 'bullets');
    case 'steps':
      return listOf(block.items, sheet, `steps-${block.start}`);
    case 'table':
      return [tableOf(block, sheet, around), room(120, sheet)];
    case 'quote':
      return flowOf(block.blocks, sheet, { indent: { start: 400 } });
    case 'check':
      return flowOf(withBox(block.blocks), sheet, { ...around, indent: { start: 400, hanging: 400 } });
    case 'checks':
      return flowOf(block.blocks, sheet, around);
    case 'field':
      return fieldOf(block, sheet, around);
    case 'picture':
      return [
        new Paragraph({
          ...around,
          bidirectional: sheet.isRtl,
          children: imageOf(block.svg, block.alt, block.kind === 'sign' ? 84 : 210, sheet),
        }),
      ];
    case 'labels':
      return [labelsOf(block.blocks, sheet)];
    case 'section':
      return togetherOf(block.blocks, sheet);
    case 'pair':
      return [pairOf(block, sheet, flowOf)];
    default:
      return cardOf(block, sheet, flowOf);
  }
}

function headingOf(block: BlockOf<'heading'>, sheet: Sheet, around: IParagraphOptions): Paragraph {
  const options = { ...around, heading: depths[block.depth], pageBreakBefore: block.onNewPage };
  if (block.depth > 2 || !sheet.hasContents) return paragraph(block.runs, sheet, options);
  return new Paragraph({ ...options, bidirectional: sheet.isRtl, children: [marked(block, sheet)] });
}

/** Word keeps a part on one sheet, where one can hold it, if each paragraph but the last stays with the next. */
const togetherOf = (blocks: Block[], sheet: Sheet): Flow[] =>
  blocks.flatMap((block, index) => flow(block, sheet, index < blocks.length - 1 ? { keepNext: true } : {}));

/** Each list counts anew; its signs stand on the side where its words begin. */
function listOf(items: Block[][], sheet: Sheet, reference: string): Flow[] {
  const instance = ++sheet.lists.count;
  const direction = sheet.isRtl ? 'rtl' : 'ltr';
  const mark = { numbering: { reference: `${direction}-${reference}`, level: 0, instance } };
  return items.flatMap((item) =>
    item.flatMap((block, index) => flow(block, sheet, index === 0 ? mark : { indent: { start: 500 } })),
  );
}

/** The box to tick stands before the words. */
function withBox([first, ...rest]: Block[]): Block[] {
  const box: Run = { text: '☐ ' };
  return first?.type === 'paragraph'
    ? [{ ...first, runs: [box, ...first.runs] }, ...rest]
    : [{ type: 'paragraph', runs: [box] }, ...(first ? [first] : []), ...rest];
}
