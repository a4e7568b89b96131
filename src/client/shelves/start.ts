import { daysIn, isDay } from '../../site/day.ts';
import type { Shelf } from '../shelf.ts';

/** Page number of a guide → the day it was ticked. Numbers stay when a page moves, and are the same in every language. */
export type Ticks = Readonly<Record<string, string>>;

/** What the reader has ticked on the start pages. */
export const startShelf: Shelf<Ticks> = {
  name: 'start',
  empty: {},
  check: (value) => daysIn(value, /^\d{3}$/),
  // Done once is done; the first day counts.
  merge: (mine, other) => {
    const first = (number: string) => [mine[number], other[number]].filter(isDay).sort()[0] ?? '';
    return Object.fromEntries(Object.keys({ ...mine, ...other }).map((number) => [number, first(number)]));
  },
};
