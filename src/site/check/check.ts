import type { Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';

/** One matter, looked at in all of the content. */
export type Check = (read: ReadContent) => Problem[];
