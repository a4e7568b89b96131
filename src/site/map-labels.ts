/** Width of the map: its own units, in which everything here is measured. */
export const mapWidth = 960;
/** Half the width of the ring with the number. */
export const ring = 13;

/** A point of the map with its words beside it. */
export interface Label {
  id: string;
  name: string;
  x: number;
  y: number;
  /** Start of the words and the side on which they stand. */
  textX: number;
  textY: number;
  anchor: 'start' | 'end' | 'middle';
}
/** Ground that words or a ring cover. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Height of a line of words, the width of a letter of the widest system font, and the room that is left around words. */
const line = 17;
const letter = 9.5;
const room = 3;
/** Half of the square that a ring nearly fills. */
const square = 0.85 * ring;

/** Ground of the words of a label and of its ring. */
export function boxesOf({ x, y, textX, textY, anchor, name }: Label): { words: Box; ring: Box } {
  const width = name.length * letter;
  const left = { start: textX, end: textX - width, middle: textX - width / 2 }[anchor];
  return {
    words: { left, right: left + width, top: textY - line / 2, bottom: textY + line / 2 },
    ring: { left: x - square, right: x + square, top: y - square, bottom: y + square },
  };
}

/** How much of one box another covers, where they shall be `apart` from each other. */
export const overlap = (a: Box, b: Box, apart = 0): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) + apart) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + apart);

/** Sides of a ring on which words may stand, the best first: beside it, above or below it, then a little higher or lower. */
const sides = [0, 4, 8, 12].flatMap((shift) =>
  (
    [
      { dx: ring + 5 - shift / 4, dy: shift, anchor: 'start' },
      { dx: shift / 4 - ring - 5, dy: shift, anchor: 'end' },
      { dx: 2 * shift, dy: -ring - 11, anchor: 'middle' },
      { dx: 2 * shift, dy: ring + 11, anchor: 'middle' },
      { dx: ring + 5 - shift / 4, dy: -shift, anchor: 'start' },
      { dx: shift / 4 - ring - 5, dy: -shift, anchor: 'end' },
      { dx: -2 * shift, dy: -ring - 11, anchor: 'middle' },
      { dx: -2 * shift, dy: ring + 11, anchor: 'middle' },
    ] as const
  ).slice(0, shift ? 8 : 4),
);

/** One side of a point: its words there, and how much is lost if they stand there whatever the others do. */
interface Option extends Record<'words' | 'ring', Box> {
  label: Label;
  loss: number;
}
const off = ({ left, right }: Box) => Math.max(0, -left) + Math.max(0, right - mapWidth);
const between = (a: Option, b: Option) =>
  overlap(a.words, b.words, room) + overlap(a.words, b.ring, room) + overlap(a.ring, b.words, room);

/** Steps of the search below, and how much worse a map it accepts in the first ones. */
const steps = 15_000;
const heat = 80;

/**
 * Gives every point its words on a free side. What is free depends on all the others, so a map is changed at random, label
 * by label, and worse ones are accepted less and less (simulated annealing). Chance is counted, not thrown: one map for
 * one input.
 */
export function withWords(points: Pick<Label, 'id' | 'name' | 'x' | 'y'>[]): Label[] {
  const spots = points.map((point) => {
    const options = sides.map(({ dx, dy, anchor }, side): Option => {
      const label: Label = { ...point, textX: point.x + dx, textY: point.y + dy, anchor };
      const boxes = boxesOf(label);
      return { label, ...boxes, loss: side + 20 * off(boxes.words) };
    });
    return { options, now: options[0] as Option };
  });
  type Spot = (typeof spots)[number];
  const isNear = (a: Spot, b: Spot) => a !== b && Math.abs(a.now.label.y - b.now.label.y) < 80;
  const near = new Map(spots.map((spot) => [spot, spots.filter((other) => isNear(spot, other))]));
  const lossOf = (spot: Spot, option: Option) =>
    (near.get(spot) ?? []).reduce((sum, { now }) => sum + between(option, now), option.loss);
  const chance = counted();
  const oneOf = <T>(all: readonly T[]) => all[Math.floor(chance() * all.length)];
  for (let step = 0; step < steps; step += 1) {
    const spot = oneOf(spots);
    const option = spot && oneOf(spot.options);
    if (!option) break;
    const warmth = heat * (1 - step / steps) ** 2 + 0.01;
    const worse = lossOf(spot, option) - lossOf(spot, spot.now);
    if (worse <= 0 || chance() < Math.exp(-worse / warmth)) spot.now = option;
  }
  return spots.map(({ now }) => now.label);
}

/** Numbers from 0 to 1 that look like chance and are always the same (mulberry32). */
function counted(): () => number {
  let seed = 1;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
