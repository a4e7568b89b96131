import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Natural Earth, 1:10 million, in the public domain. */
const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{
  countries: GeometryCollection;
}>;
/** ISO 3166-1 number of Latvia. */
const latviaId = '428';

interface Point {
  id: string;
  name: string;
  lat: number;
  lon: number;
}
/** A point with its words beside it, in units of the map. */
interface Label extends Point {
  x: number;
  y: number;
  /** Start of the words and the side on which they stand. */
  textX: number;
  textY: number;
  anchor: 'start' | 'end' | 'middle';
}

/** Width of the map in its own units; so is everything else in this file. */
export const mapWidth = 960;
export const mapHeight = 590;
const margin = 40;

const latvia = feature(world, world.objects.countries).features.find(({ id }) => id === latviaId);
if (!latvia) throw new Error('world-atlas has no Latvia');
const projection = geoMercator().fitExtent(
  [
    [margin, margin / 2],
    [mapWidth - margin, mapHeight - margin / 2],
  ],
  latvia,
);

/** The outline of Latvia as an SVG path. */
export const outline = (geoPath(projection).digits(1)(latvia) ?? '').trim();

/** Height of a line of words and about the width of a letter, in units of the map. */
const line = 26;
const letter = 8.4;
/** Half the width of the ring with the number. */
const ring = 13;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Sides of a ring on which words may stand, the best first. */
const sides = [
  { dx: ring + 5, dy: 0, anchor: 'start' },
  { dx: -ring - 5, dy: 0, anchor: 'end' },
  { dx: 0, dy: -ring - 11, anchor: 'middle' },
  { dx: 0, dy: ring + 13, anchor: 'middle' },
  { dx: ring, dy: -ring - 7, anchor: 'start' },
  { dx: ring, dy: ring + 9, anchor: 'start' },
  { dx: -ring, dy: -ring - 7, anchor: 'end' },
  { dx: -ring, dy: ring + 9, anchor: 'end' },
] as const;

/**
 * Places points and their words so that they cover each other as little as possible: rings that touch are moved apart,
 * then each label takes the side that is freest. The same input gives the same map.
 */
export function labelsOf(points: Point[]): Label[] {
  const placed = apart(
    points.map((point) => {
      const [x = 0, y = 0] = projection([point.lon, point.lat]) ?? [];
      return { ...point, x, y };
    }),
  );
  const taken: Box[] = placed.map(({ x, y }) => boxAt(x - ring, y, 2 * ring));
  return placed.map((point) => {
    const width = point.name.length * letter;
    const options = sides.map(({ dx, dy, anchor }) => {
      const textX = point.x + dx;
      const left = { start: textX, end: textX - width, middle: textX - width / 2 }[anchor];
      const box = boxAt(left, point.y + dy, width);
      const off = Math.max(0, -box.left) + Math.max(0, box.right - mapWidth);
      const cost = taken.reduce((sum, other) => sum + overlap(box, other), off * line);
      return { textX, textY: point.y + dy, anchor, box, cost };
    });
    const { box, cost, ...best } = options.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(box);
    return { ...point, ...best };
  });
}

const boxAt = (left: number, y: number, width: number): Box => ({
  left,
  right: left + width,
  top: y - line / 2,
  bottom: y + line / 2,
});

/** Moves rings that touch apart, a little at a time. */
function apart<T extends { x: number; y: number }>(points: T[]): T[] {
  const moved = points.map((point) => ({ ...point }));
  const least = 2 * ring + 2;
  for (let round = 0; round < 200; round += 1)
    for (const [at, a] of moved.entries())
      for (const b of moved.slice(at + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy) || 1;
        if (distance >= least) continue;
        const push = (least - distance) / 2 / distance;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
      }
  return moved;
}
