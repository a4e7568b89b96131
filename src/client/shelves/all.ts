import type { Shelf } from '../shelf.ts';
import { datesShelf } from './dates.ts';
import { keptShelf } from './kept.ts';
import { progressShelf } from './progress.ts';
import { startShelf } from './start.ts';
import { topicsShelf } from './topics.ts';

/** Every shelf, in the order in which the privacy page lists them; a unit test finds one that is left out. */
export const allShelves = [startShelf, datesShelf, keptShelf, progressShelf, topicsShelf] as const satisfies readonly {
  name: string;
}[];

/** The same for functions that take any shelf. */
export const anyShelves = allShelves as readonly unknown[] as readonly Shelf<unknown>[];
