import type { Shelf } from '../shelf.ts';
import { datesShelf } from './dates.ts';
import { keptShelf } from './kept.ts';
import { progressShelf } from './progress.ts';
import { startShelf } from './start.ts';
import { topicsShelf } from './topics.ts';

/** Every shelf; a unit test finds one that is left out. */
export const allShelves: Shelf<unknown>[] = [startShelf, datesShelf, keptShelf, progressShelf, topicsShelf];
