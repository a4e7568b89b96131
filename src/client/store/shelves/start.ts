import { type Days, daysIn, earliestDays } from '../../../site/day.ts';
import type { Shelf } from '../shelf.ts';

/** Page number of a guide → the day it was ticked. Numbers stay when a page moves, and are the same in every language. */
export type Ticks = Days;

/** What the reader has ticked on the start pages. */
export const startShelf: Shelf<Ticks> = {
  name: 'start',
  empty: {},
  check: (value) => daysIn(value, /^\d{3}$/),
  // Done once is done; the first day counts.
  merge: earliestDays,
};
