/**
 * One thing that the device may remember: progress, ticks, a plan. The functions are pure; values are replaced, never
 * changed in place.
 */
export interface Shelf<T> {
  /** Small letters and hyphens, the same in every language. */
  name: string;
  /** What a shelf holds before the reader puts something there. */
  empty: T;
  /** A clean copy of a value of the present version, or null when it is anything else. */
  check(value: unknown): T | null;
  /** One out of two, for import: nothing of either may be lost without a rule. */
  merge(mine: T, other: T): T;
  /** The first makes version 2 out of version 1, and so on: the present version is one more than there are rules. */
  migrations?: readonly ((old: unknown) => unknown)[];
}

/**
 * What the reader should be told:
 * - `corrupt`: what was stored cannot be read; it is kept and, before anything is written, moved aside
 * - `newer`: a newer version of this site stored it; the page must be loaded again before it can remember anything
 * - `full`, `blocked`: the device has no room, or refuses; the change lives until this page is closed
 */
export type Fault = 'corrupt' | 'newer' | 'full' | 'blocked';

export interface Outcome<T> {
  data: T;
  fault?: Fault;
}

/** Version of what a shelf writes now. */
export const versionOf = ({ migrations = [] }: Shelf<unknown>) => migrations.length + 1;

/** What is written for a shelf. */
export const documentOf = <T>(shelf: Shelf<T>, data: T) => JSON.stringify({ version: versionOf(shelf), data });

/** True for `{}`, not for lists and null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A clean copy of a list of distinct words of a shape, or null when it holds anything else. */
export const listIn = (value: unknown, shape: RegExp): string[] | null =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && shape.test(one))
    ? [...new Set<string>(value)]
    : null;

/** JSON that may be broken. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a jsonOf document: checks its version, applies the rules that it lacks, checks the value. */
export function readDocument<T>(shelf: Shelf<T>, document: unknown): Outcome<T> {
  const corrupt: Outcome<T> = { data: shelf.empty, fault: 'corrupt' };
  if (!isRecord(document) || !Number.isInteger(document.version)) return corrupt;
  const version = Number(document.version);
  if (version > versionOf(shelf)) return { data: shelf.empty, fault: 'newer' };
  if (version < 1) return corrupt;
  try {
    const rules = (shelf.migrations ?? []).slice(version - 1);
    const data = shelf.check(rules.reduce((old, rule) => rule(old), document.data));
    return data === null ? corrupt : { data };
  } catch {
    return corrupt;
  }
}
