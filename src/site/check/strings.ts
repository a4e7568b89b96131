import type { Parsed } from '../parse.ts';
import { error, type Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Check } from './check.ts';
import { parsedData, parsedFront } from './lookup.ts';

/** A string of a data file or front matter, with its place. */
export interface DataString {
  file: string;
  text: string;
  /** Asked only when there is something to say. */
  line: () => number;
}

/** All strings of data files whose path begins so. */
export const dataStrings = (read: ReadContent, folder = ''): DataString[] =>
  [...read.files.keys()]
    .filter((path) => path.startsWith(folder) && /\.(ya?ml|json)$/.test(path))
    .flatMap((path) => [...stringsOf(`content/${path}`, parsedData(read, path))]);

/** All strings below a value; a tree as deep as this one needs no guard, because parsing has walked it before. */
export function* stringsOf(
  file: string,
  parsed: Parsed,
  value = parsed.value,
  path: PropertyKey[] = [],
): Generator<DataString> {
  if (typeof value === 'string') yield { file, text: value, line: () => parsed.lineOf(path) };
  if (Array.isArray(value))
    for (const [at, item] of value.entries()) yield* stringsOf(file, parsed, item, [...path, at]);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* stringsOf(file, parsed, item, [...path, key]);
}

const markup = /<\/?[a-z!?]/i;
/** Browsers leave out white space inside of "javascript:". */
const codeAddress =
  /(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|\bdata:(?:[a-z]+\/|[;,])|\b(?:file|blob|filesystem):\/\//i;

/** Words in data are plain text: no markup, and no address that can run code. */
export const checkStrings: Check = (read) =>
  [...dataStrings(read), ...read.texts.flatMap((text) => [...stringsOf(text.file, parsedFront(text))])].flatMap(
    ({ file, line, text }): Problem[] => {
      if (markup.test(text)) return [error(file, line(), 'data.markup')];
      return codeAddress.test(text) ? [error(file, line(), 'data.code-address')] : [];
    },
  );
