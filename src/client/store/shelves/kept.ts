import type { Shelf } from '../shelf.ts';

/** Keys of directory records, in the order in which the reader kept them. */
export type Kept = readonly string[];

const record = /^directory\/[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Records that the reader wants to find again. */
export const keptShelf: Shelf<Kept> = {
  name: 'kept',
  empty: [],
  check: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && record.test(one))
      ? [...new Set<string>(value)]
      : null,
  merge: (mine, other) => [...new Set([...mine, ...other])],
};
