import { advice, error, type Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Check } from './check.ts';
import { errorAt, graphOf, isBroken, own, parsedData } from './lookup.ts';

const path = 'numbers.yaml';

/** Every public page has a number, no two pages the same one; a printed number stays. */
export const checkNumbers: Check = (read) =>
  read.files.has(path) && !isBroken(read, path) ? [...missing(read), ...twice(read), ...printed(read)] : [];

const keysOf = (read: ReadContent) => [...new Set(graphOf(read).pages.map((page) => page.key))];

/** Smallest number of three digits that is still free, for the message. */
function free(numbers: Record<string, number>): number {
  const taken = new Set(Object.values(numbers));
  return Array.from({ length: 900 }, (_, at) => at + 100).find((number) => !taken.has(number)) ?? 999;
}

function missing(read: ReadContent): Problem[] {
  const { numbers } = read.content;
  return keysOf(read)
    .filter((key) => own(numbers, key) === undefined)
    .map((key) => error(`content/${path}`, 1, 'number.missing', { key, free: free(numbers) }));
}

function twice(read: ReadContent): Problem[] {
  const pairs = Object.entries(read.content.numbers);
  return pairs.flatMap(([key, number], at) => {
    const other = pairs.slice(0, at).find(([, taken]) => taken === number)?.[0];
    if (!other) return [];
    return [errorAt(read, path, [key], 'number.twice', { number, other, key, free: free(read.content.numbers) })];
  });
}

function printed(read: ReadContent): Problem[] {
  // Drafts have their numbers before they are pages.
  const keys = new Set([...keysOf(read), ...read.texts.map(({ key }) => key)]);
  return Object.keys(read.content.numbers)
    .filter((key) => !keys.has(key))
    .map((key) => advice(`content/${path}`, parsedData(read, path).lineOf([key]), 'number.no-page', { key }));
}
