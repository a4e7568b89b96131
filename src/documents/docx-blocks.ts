import { BorderStyle, HeadingLevel, type IParagraphOptions, Table, TableCell, TableRow, WidthType } from 'docx';
import { cardOf } from './docx-card.ts';
import { paragraph, quiet, type Sheet } from './docx-runs.ts';
import { announces, type Block, type BlockOf, columnWidths, type Run } from './model.ts';

type Flow = ReturnType<typeof paragraph> | Table;
/** `around`: what the block's paragraphs take from the list, note or quotation that they stand in. */
interface Place {
  sheet: Sheet;
  around: IParagraphOptions;
}

const line = { style: BorderStyle.SINGLE, size: 6, space: 1, color: quiet };

/** Blocks as real Word paragraphs, headings, lists and tables, all to be edited. */
export const flowOf = (blocks: Block[], sheet: Sheet, around: IParagraphOptions = {}): Flow[] =>
  blocks.flatMap((block) => flow(block, { sheet, around }));

const depths = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 };

function flow(block: Block, { sheet, around }: Place): Flow[] {
  switch (block.type) {
    case 'heading':
      return [paragraph(block.runs, sheet, { heading: depths[block.depth] })];
    case 'paragraph':
      return [paragraph(block.runs, sheet, announces(block.runs) ? { ...around, keepNext: true } : around)];
    case 'list':
      return listOf(block.items, sheet, 'bullets');
    case 'steps':
      return listOf(block.items, sheet, `steps-${block.start}`);
    case 'table':
      return [tableOf(block, sheet)];
    case 'quote':
      return flowOf(block.blocks, sheet, { indent: { start: 400 } });
    case 'check':
      return flowOf(withBox(block.blocks), sheet, { ...around, indent: { start: 400, hanging: 400 } });
    case 'field':
      return fieldOf(block, sheet);
    default:
      return cardOf(block, sheet, (blocks, look) => flowOf(blocks, sheet, look));
  }
}

/** Each list counts anew. */
function listOf(items: Block[][], sheet: Sheet, reference: string): Flow[] {
  const instance = ++sheet.lists.count;
  return items.flatMap((item) =>
    item.flatMap((block, index) =>
      flow(block, {
        sheet,
        around: index === 0 ? { numbering: { reference, level: 0, instance } } : { indent: { start: 500 } },
      }),
    ),
  );
}

function tableOf(block: BlockOf<'table'>, sheet: Sheet): Table {
  const { head, rows } = block;
  const widths = columnWidths(block);
  const row = (cells: Run[][], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (runs, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
            children: [paragraph(runs, sheet, { spacing: { before: 60, after: 60 } }, { bold: isHead })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: sheet.isRtl,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** The box to tick stands before the words. */
function withBox([first, ...rest]: Block[]): Block[] {
  const box: Run = { text: '☐ ' };
  return first?.type === 'paragraph'
    ? [{ ...first, runs: [box, ...first.runs] }, ...rest]
    : [{ type: 'paragraph', runs: [box] }, ...(first ? [first] : []), ...rest];
}

function fieldOf({ label, lines }: BlockOf<'field'>, sheet: Sheet): Flow[] {
  const empty = Array.from({ length: lines }, () =>
    paragraph([], sheet, { border: { bottom: line, between: line }, spacing: { before: 240, after: 0 } }),
  );
  return [paragraph(label, sheet, { keepNext: true, spacing: { before: 240 } }, { bold: true }), ...empty];
}
