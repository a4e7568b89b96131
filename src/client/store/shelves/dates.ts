import { type Days, daysIn } from '../../../site/day.ts';
import type { Shelf } from '../shelf.ts';

/** Event → the day when it happened: `{ move: "2026-11-20" }`. */
export type Dates = Days;

/** Days of the reader's life that deadlines count from, kept only where the reader chose so. */
export const datesShelf: Shelf<Dates> = {
  name: 'dates',
  empty: {},
  check: (value) => daysIn(value, /^[a-z]+(-[a-z]+)*$/),
  // What stands on this device was typed here.
  merge: (mine, other) => ({ ...other, ...mine }),
};
