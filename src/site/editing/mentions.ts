import { attribute } from '../../markdown/tree.ts';
import { parsedFront } from '../check/lookup.ts';
import { lineOf, nodesOf } from '../check/nodes.ts';
import { type DataString, dataStrings, stringsOf } from '../check/strings.ts';
import { liveLocales } from '../locales.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { readingOf } from './readings.ts';

/** A string that says the value itself, so that nothing changes it with the fact. */
interface Mention {
  file: string;
  line: number;
  text: string;
}

/** Texts, phrases, records, notes of other facts and interface strings that hold the present value of a fact in words. */
export function mentionsOf(read: ReadContent, id: string, now: string): Mention[] {
  const fact = read.content.facts[id];
  if (!fact || fact.value === null || fact.unit === 'text' || fact.unit === 'yes-no') return [];
  const texts = liveLocales.map((locale) => readingOf(read, locale, now).value(id));
  const patterns = [...new Set(fact.unit === 'phone' ? [String(fact.value)] : texts)].map((one) =>
    fact.unit === 'phone' ? phonePattern(one) : textPattern(one),
  );
  const data = dataStrings(read).filter(({ file }) => !withoutWords.some((end) => file.endsWith(end)));
  return [...read.texts.flatMap(wordsOf), ...data]
    .filter(({ text }) => patterns.some((pattern) => pattern.test(text)))
    .map(({ file, text, line }) => ({ file, line: line(), text: text.replace(/\s+/g, ' ') }));
}

/** Data files of ids and values alone. */
const withoutWords = ['content/facts.yaml', 'content/navigation.yaml', '.pins.json'];

/** A quiz may ask for an emergency number, and a title cannot hold a component. */
const wordsOf = (text: ReadText): DataString[] => [
  ...stringsOf(text.file, parsedFront(text)),
  ...nodesOf(text).flatMap(({ node }) =>
    [node.type === 'text' ? node.value : undefined, attribute(node, 'text'), attribute(node, 'title')].flatMap(
      (said) => (said ? [{ file: text.file, text: said, line: () => lineOf(node) }] : []),
    ),
  ),
];

const space = '[\\s\\u00a0\\u202f]';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'u');

const textPattern = (text: string) =>
  whole(
    text
      .trim()
      .split(/[\s\u00a0\u202f]+/)
      .map(escaped)
      .join(`${space}+`),
  );

/** Digits may be grouped in other ways, with or without the code of the country. */
const phonePattern = (text: string) => whole([...text.replace(/^\+371/, '').replace(/\D/g, '')].join(`${space}?`));
