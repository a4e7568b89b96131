import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Label, mapWidth, ring, withWords } from './map-labels.ts';

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

/**
 * A municipality in few letters: "Talsu". What would be nearly the name of a city says that it is the country around it:
 * "Ventspils nov."
 */
export function mapName(short: string, all: string[]): string {
  const name = short.replace(/ novads$/, '');
  return name !== short && all.some((other) => other !== short && name.startsWith(other)) ? `${name} nov.` : name;
}

const made = new Map<string, Label[]>();

/**
 * Points where they lie, with their words beside them: rings that touch are moved apart, words take the side that is free.
 * The same points give the same map, in whatever order they come; it is drawn once for all languages.
 */
export function labelsOf(points: Point[]): Label[] {
  const known = points
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, lat, lon }) => {
      const [x = 0, y = 0] = projection([lon, lat]) ?? [];
      return { id, name, x, y };
    });
  const key = JSON.stringify(known);
  const labels = made.get(key) ?? withWords(apart(known));
  made.set(key, labels);
  return labels;
}

/** Moves rings that touch apart, a little at a time. */
function apart<T extends { x: number; y: number }>(points: T[]): T[] {
  const moved = points.map((point) => ({ ...point }));
  const least = 2 * ring + 3;
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
