import { type Days, daysIn, earliestDays } from '../../../site/day.ts';
import { isRecord, type Shelf } from '../shelf.ts';

/** Everything is under page numbers: they stay when a page moves, and are the same in every language. */
export interface Progress {
  /** Lesson → the day it was done. Numbers of lessons that are gone stay here, but nobody counts them. */
  done: Days;
  /** Lesson → id of the section where the reader wants to go on. */
  at: Readonly<Record<string, string>>;
  /** Module → the day the reader said "I can do this already". */
  known: Days;
}

const number = /^\d{3}$/;
const section = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How far the reader is in the course. Answers of a quiz are never kept. */
export const progressShelf: Shelf<Progress> = {
  name: 'progress',
  empty: { done: {}, at: {}, known: {} },
  check: (value) => {
    if (!isRecord(value)) return null;
    const [done, known, at] = [daysIn(value.done, number), daysIn(value.known, number), sectionsIn(value.at)];
    return done && known && at ? { done, at, known } : null;
  },
  // Done once is done, since the first day; the place of this device wins, and what is done needs none.
  merge: (mine, other) => {
    const done = earliestDays(mine.done, other.done);
    const at = Object.entries({ ...other.at, ...mine.at }).filter(([lesson]) => !(lesson in done) || lesson in mine.at);
    return { done, at: Object.fromEntries(at), known: earliestDays(mine.known, other.known) };
  },
};

function sectionsIn(value: unknown): Record<string, string> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  const isSound = entries.every(([key, id]) => number.test(key) && typeof id === 'string' && section.test(id));
  return isSound ? Object.fromEntries(entries.map(([key, id]) => [key, String(id)])) : null;
}
