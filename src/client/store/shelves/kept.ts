import { listIn, type Shelf } from '../shelf.ts';

/** Keys of directory records, in the order in which the reader kept them. */
export type Kept = readonly string[];

const record = /^directory\/[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Records that the reader wants to find again. */
export const keptShelf: Shelf<Kept> = {
  name: 'kept',
  empty: [],
  check: (value) => listIn(value, record),
  merge: (mine, other) => [...new Set([...mine, ...other])],
};
