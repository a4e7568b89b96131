import {
  HeadingLevel,
  type IParagraphOptions,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { cardOf } from './docx-card.ts';
import { imageOf, paragraph, type Sheet, wordsOf } from './docx-runs.ts';
import { labelsOf, pairOf, tableOf } from './docx-tables.ts';
import { announces, type Block, type BlockOf, type Run, textOf } from './model.ts';

export type Flow = Paragraph | Table;
/** `around`: what the block's paragraphs take from the list, note or quotation that they stand in. */
interface Place {
  sheet: Sheet;
  around: IParagraphOptions;
}

/** Blocks as real Word paragraphs, headings, lists and tables, all to be edited. */
export const flowOf = (blocks: Block[], sheet: Sheet, around: IParagraphOptions = {}): Flow[] =>
  blocks.flatMap((block) => flow(block, { sheet, around }));

const depths = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 };

function flow(block: Block, { sheet, around }: Place): Flow[] {
  switch (block.type) {
    case 'heading':
      return [paragraph(block.runs, sheet, { ...around, heading: depths[block.depth] })];
    case 'paragraph':
      return [paragraph(block.runs, sheet, announces(block.runs) ? { ...around, keepNext: true } : around)];
    case 'list':
      return listOf(block.items, sheet, 'bullets');
    case 'steps':
      return listOf(block.items, sheet, `steps-${block.start}`);
    case 'table':
      return [tableOf(block, sheet, around)];
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
      return cardOf(block, sheet, (blocks, look) => flowOf(blocks, sheet, look));
  }
}

/** Word keeps a part on one sheet, where one can hold it, if each paragraph but the last stays with the next. */
const togetherOf = (blocks: Block[], sheet: Sheet): Flow[] =>
  blocks.flatMap((block, index) => flow(block, { sheet, around: index < blocks.length - 1 ? { keepNext: true } : {} }));

/** Each list counts anew; its signs stand on the side where its words begin. */
function listOf(items: Block[][], sheet: Sheet, reference: string): Flow[] {
  const instance = ++sheet.lists.count;
  const direction = sheet.isRtl ? 'rtl' : 'ltr';
  return items.flatMap((item) =>
    item.flatMap((block, index) =>
      flow(block, {
        sheet,
        around:
          index === 0
            ? { numbering: { reference: `${direction}-${reference}`, level: 0, instance } }
            : { indent: { start: 500 } },
      }),
    ),
  );
}

/** The box to tick stands before the words. */
function withBox([first, ...rest]: Block[]): Block[] {
  const box: Run = { text: '☐ ' };
  return first?.type === 'paragraph'
    ? [{ ...first, runs: [box, ...first.runs] }, ...rest]
    : [{ type: 'paragraph', runs: [box] }, ...(first ? [first] : []), ...rest];
}

/**
 * Lines to write on are tabs that lead to the end of the column: every office program draws them alike, and who types
 * there does not push them away. A short label stands on the line where it is the only one.
 */
function fieldOf({ label, lines }: BlockOf<'field'>, sheet: Sheet, around: IParagraphOptions): Flow[] {
  const words = wordsOf(label, sheet, { bold: true });
  const isBeside = lines === 1 && textOf(label).length * twipsOfLetter < sheet.width / 2;
  const written = (isLast: boolean) =>
    new Paragraph({
      ...around,
      ...(isLast ? {} : { keepNext: true }),
      bidirectional: sheet.isRtl,
      tabStops: [{ type: TabStopType.RIGHT, position: sheet.width, leader: LeaderType.UNDERSCORE }],
      spacing: { before: 220, after: isLast ? 120 : 0, line: 240, lineRule: LineRuleType.AUTO },
      children: [
        ...(isBeside ? [...words, ...wordsOf([{ text: ' ' }], sheet)] : []),
        new TextRun({ children: [new Tab()] }),
      ],
    });
  const above = { keepNext: true, spacing: { before: 160, after: 0 } };
  return [
    ...(isBeside ? [] : [paragraph(label, sheet, above, { bold: true })]),
    ...Array.from({ length: lines }, (_, line) => written(line === lines - 1)),
  ];
}

/** About the width of a letter of a label, in twentieths of a point. */
const twipsOfLetter = 105;
