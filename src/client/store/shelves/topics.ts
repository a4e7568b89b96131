import { listIn, type Shelf } from '../shelf.ts';

/** Ids of topics that matter to the reader now. */
export type Topics = readonly string[];

const topic = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What the reader chose to see first, kept only where the reader said so. */
export const topicsShelf: Shelf<Topics> = {
  name: 'topics',
  empty: [],
  check: (value) => listIn(value, topic),
  merge: (mine, other) => [...new Set([...mine, ...other])],
};
