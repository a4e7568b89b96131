import { progressShelf } from './progress.ts';
import { topicsShelf } from './topics.ts';

/** The shelves that belong to the course and go with it to another device. */
export const courseShelves = [progressShelf, topicsShelf];
