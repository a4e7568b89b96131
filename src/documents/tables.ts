import type { BlockOf, Run } from './model.ts';
import { textOf } from './reading.ts';

/** A cell without words is a place to write; so is one with a number alone (`1.`) where its row has such places. */
export const isPlace = (cell: Run[], row: Run[][]) =>
  row.some((one) => one.length === 0) && !/\p{L}/u.test(textOf(cell));

/** How wide each column of a table should be, in percent: by its longest words or what is to be written, within limits. */
export function columnWidths({ head, rows }: BlockOf<'table'>): number[] {
  const lengths = head.map((title, column) => {
    const room = textOf(title).length;
    const inRow = (row: Run[][], cell: Run[] = []) => (isPlace(cell, row) ? 12 + 2 * room : textOf(cell).length);
    return Math.max(room, ...rows.map((row) => inRow(row, row[column])));
  });
  const weights = lengths.map((length) => Math.sqrt(Math.min(Math.max(length, 12), 160)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / all) * 100));
}
