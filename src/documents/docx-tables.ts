import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { imageOf, paragraph, quiet } from './docx-runs.ts';
import type { Flow, SetBlocks, Sheet } from './docx-sheet.ts';
import type { BlockOf, Phrase, Run } from './model.ts';
import { latvian } from './runs.ts';
import { columnWidths, isPlace } from './tables.ts';

const full = { size: 100, type: WidthType.PERCENTAGE };
const half = { size: 50, type: WidthType.PERCENTAGE };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const dashed = { style: BorderStyle.DASHED, size: 6, color: quiet };
const cut = { top: dashed, bottom: dashed, left: dashed, right: dashed };
/** Places to write, in twentieths of a point. */
const place = { value: 620, rule: HeightRule.ATLEAST };

/** A table with its first row as head; rows with empty cells are high enough to write in. */
export function tableOf(block: BlockOf<'table'>, sheet: Sheet, around: IParagraphOptions): Table {
  const widths = columnWidths(block);
  const row = (cells: Run[][], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      ...(cells.some((cell) => isPlace(cell, cells)) ? { height: place } : {}),
      children: cells.map(
        (runs, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
            children: [paragraph(runs, sheet, { ...around, spacing: { before: 60, after: 60 } }, { bold: isHead })],
          }),
      ),
    });
  return new Table({
    width: full,
    visuallyRightToLeft: sheet.isRtl,
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

/** Words to cut out along broken lines, two in a row. */
export function labelsOf(labels: Phrase[], sheet: Sheet): Table {
  const pairs = Array.from({ length: Math.ceil(labels.length / 2) }, (_, row) => [
    labels[2 * row],
    labels[2 * row + 1],
  ]);
  const rows = pairs.map(
    (pair) =>
      new TableRow({
        cantSplit: true,
        height: { value: 3200, rule: HeightRule.ATLEAST },
        children: pair.map(
          (label) =>
            new TableCell({
              width: half,
              borders: cut,
              verticalAlign: VerticalAlignTable.CENTER,
              children: label ? labelOf(label, sheet) : [paragraph([], sheet)],
            }),
        ),
      }),
  );
  return new Table({ width: full, visuallyRightToLeft: sheet.isRtl, rows });
}

function labelOf({ latvian: text, say, means, picture }: Phrase, sheet: Sheet): Paragraph[] {
  const centre = { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 60 } };
  const line = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: quiet } };
  const image = picture ? imageOf(picture, text, 76, sheet) : [];
  return [
    new Paragraph({ ...centre, bidirectional: sheet.isRtl, children: image }),
    paragraph([latvian(text)], sheet, centre, { bold: true, size: 42 }),
    means.length
      ? paragraph(means, sheet, centre, { size: 28 })
      : paragraph([], sheet, { border: line, indent: { start: 700, end: 700 }, spacing: { before: 240, after: 120 } }),
    ...(say ? [paragraph([{ text: say }], sheet, centre, { color: quiet })] : []),
  ];
}

/** Two languages side by side, Latvian on the left; each cell has the direction of its words. */
export function pairOf({ sides }: BlockOf<'pair'>, sheet: Sheet, setBlocks: SetBlocks): Table {
  const cells = sides.map(({ locale, dir, blocks }) => {
    const own: Sheet = { ...sheet, locale, isRtl: dir === 'rtl', width: sheet.width / 2 - 2 * gutter };
    // A heading that stays with its next paragraph would keep the whole table with the next one.
    const children: Flow[] = setBlocks(blocks, own, { keepNext: false });
    // A cell ends with a paragraph, or Word takes the file for broken.
    return new TableCell({
      width: half,
      margins: { left: gutter, right: gutter },
      children: [...children, paragraph([], own)],
    });
  });
  return new Table({ width: full, borders: bare, rows: [new TableRow({ cantSplit: true, children: cells })] });
}

/** Room between the two languages. */
const gutter = 140;

const bare: ITableBordersOptions = {
  ...{ top: none, bottom: none, left: none, right: none, insideHorizontal: none },
  insideVertical: { style: BorderStyle.SINGLE, size: 4, color: '8D9A9E' },
};
