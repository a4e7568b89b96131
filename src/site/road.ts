/** A point of the drawing. */
interface Point {
  x: number;
  y: number;
}

const width = 360;
const edge = 48;
const rowHeight = 96;
const perRow = 4;

/** Height and width of the drawing of a way with so many stations. */
export const roadSize = (stations: number) => ({ width, height: Math.ceil(stations / perRow) * rowHeight });

/**
 * Where the stations of a way stand: rows of four that go there and back, each a little up and down.
 * @param dir a way in a right-to-left language begins on the right
 */
export function roadPoints(stations: number, dir: 'ltr' | 'rtl'): Point[] {
  return Array.from({ length: stations }, (_, at) => {
    const row = Math.floor(at / perRow);
    const column = row % 2 ? perRow - 1 - (at % perRow) : at % perRow;
    const x = edge + (column * (width - 2 * edge)) / (perRow - 1);
    const y = row * rowHeight + rowHeight / 2 + (column % 2 ? 12 : -12);
    return { x: dir === 'rtl' ? width - x : x, y };
  });
}

/** The line through the stations: between neighbours a soft wave, at the end of a row a bend to the next. */
export function roadPath(points: Point[]): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${y}`;
      if (before.x === x) {
        const out = x > width / 2 ? width + 8 : -8;
        return `C${out} ${before.y + 8} ${out} ${y - 8} ${x} ${y}`;
      }
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
