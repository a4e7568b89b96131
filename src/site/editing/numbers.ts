import { graphOf } from '../check/lookup.ts';
import { type ReadContent, readContent } from '../read.ts';
import { type Outcome, Refusal, type Write, written } from './outcome.ts';
import { insertLine, spotsOf } from './yaml-edit.ts';

type Range = readonly [first: number, last: number];

/** Which numbers belong to which part of the site; the first lines of `content/numbers.yaml` say the same in words. */
export const ranges: Readonly<Record<string, Range>> = {
  guides: [200, 399],
  course: [400, 499],
  parents: [500, 599],
  children: [500, 599],
  schools: [500, 599],
  toolkit: [600, 699],
  directory: [700, 899],
  about: [900, 999],
};
const portal: Range = [100, 199];
const all: Range = [100, 999];

/** Keys that others lie below begin a row of ten where one is free. */
const beginsRow = /^(guides|course|directory)\/[^/]+$/;

/** A free number for a key: after its neighbours, in the range of its part of the site, else after that range. */
export function freeNumber(key: string, numbers: Readonly<Record<string, number>>): number {
  const taken = new Set(Object.values(numbers));
  const [part = '', ...rest] = key.split('/');
  const [first, last] = (rest.length > 0 && Object.hasOwn(ranges, part) && ranges[part]) || portal;
  const free = (from: number, to: number) => count(from, to).find((number) => !taken.has(number));
  const row = count(first, last).find((n) => n % 10 === 0 && count(n, n + 9).every((number) => !taken.has(number)));
  const parent = key.split('/').slice(0, -1).join('/');
  const near = Object.entries(numbers)
    .filter(([other, n]) => (other === parent || isBelow(other, parent)) && n >= first && n <= last)
    .map(([, number]) => number);
  const found =
    (beginsRow.test(key) ? row : undefined) ??
    free(Math.max(first - 1, ...near) + 1, last) ??
    free(first, last) ??
    free(last, all[1]) ??
    free(...all);
  if (found === undefined) throw new Refusal('All 900 page numbers are given: none is left.');
  return found;
}

const count = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
const isBelow = (key: string, parent: string) => key.split('/').slice(0, -1).join('/') === parent;

/** Numbers for new pages, and for lists that begin to exist with them, as one more write; says which. */
export function withNumbers(read: ReadContent, outcome: Outcome, keys: readonly string[]): Outcome {
  const after = readContent(written(read.files, outcome.writes));
  const pages = new Set(graphOf(after).pages.map(({ key }) => key));
  const before = new Set(graphOf(read).pages.map(({ key }) => key));
  const bare = [...pages]
    .filter((key) => keys.includes(key) || !before.has(key))
    .filter((key) => !Object.hasOwn(after.content.numbers, key))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  const numbers = { ...after.content.numbers };
  let source = after.files.get('numbers.yaml') ?? '';
  for (const key of bare) {
    numbers[key] = freeNumber(key, numbers);
    source = withNumber(source, key, numbers[key]);
  }
  const write: Write = { path: 'numbers.yaml', text: source };
  return {
    lines: [...outcome.lines, ...bare.map((key) => `content/numbers.yaml: ${key}: ${numbers[key]}`)],
    writes: bare.length ? [...outcome.writes, write] : outcome.writes,
  };
}

/** The line stands after the next smaller number. */
function withNumber(source: string, key: string, number: number): string {
  const spots = spotsOf(source).filter(({ isKey }) => !isKey);
  const before = spots
    .filter(({ value }) => Number(value) < number)
    .sort((a, b) => Number(b.value) - Number(a.value))[0];
  const line = `${key}: ${number}`;
  return before ? insertLine(source, before.end, line) : insertLine(source, source.length, line);
}
