import type { Node } from '../../markdown/tree.ts';
import { parsedFront, sourcesOf } from '../check/lookup.ts';
import { lineOf, nodesOf } from '../check/nodes.ts';
import { type Locale, locales } from '../locales.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { namedBy, namedByFront } from '../uses.ts';
import { type Reading, readingOf, type Supposed, sentencesWith } from './readings.ts';

/** A place where a reader meets a fact: how it reads today, and how it would read. */
export interface Touched {
  locale: Locale;
  key: string;
  file: string;
  line: number;
  /** `sentence`, `card`, or the field of the front matter. */
  where: string;
  today: string;
  then: string;
}

/** Everything in all languages that shows a fact, by language in the order of the table. */
export function touchedBy(read: ReadContent, supposed: Supposed, now: string): Touched[] {
  const texts = locales.flatMap(({ id }) => read.texts.filter(({ locale }) => locale === id));
  return texts.flatMap((text) => {
    const readings = [readingOf(read, text.locale, now), readingOf(read, text.locale, now, supposed)];
    return [...inFront(read, text, supposed.id, readings), ...inBody(read, text, supposed.id, readings)];
  });
}

const card = (id: string) => (reading: Reading) => `${reading.label(id)}: ${reading.value(id)}`;

/** The source names it; every language that has the text shows it. */
function inFront(read: ReadContent, { locale, key }: ReadText, id: string, readings: Reading[]): Touched[] {
  const source = sourcesOf(read).get(key);
  const named = source ? namedByFront(source.data).filter((one) => one.to === 'fact' && one.id === id) : [];
  const [today = '', then = ''] = readings.map(card(id));
  return named.flatMap(({ path }) =>
    source
      ? [
          {
            locale,
            key,
            file: source.file,
            line: parsedFront(source).lineOf(path),
            where: String(path[0]),
            today,
            then,
          },
        ]
      : [],
  );
}

/** What holds a line of words; a fact outside of all of them stands on a line of its own and is shown as a card. */
const holders = ['paragraph', 'heading', 'tableCell', 'Answer', 'Because'];
const isHolder = (node: Node) => holders.includes(node.type) || holders.includes(node.name ?? '');

function inBody({ content }: ReadContent, text: ReadText, id: string, readings: Reading[]): Touched[] {
  const { locale, key, file } = text;
  const shown = nodesOf(text).filter(({ node }) =>
    namedBy(node, content).some((named) => named.to === 'fact' && named.id === id),
  );
  const seen = new Set<Node>();
  return shown.flatMap(({ node, parents }) => {
    const place = { locale, key, file, line: lineOf(node) };
    const holder = parents.findLast(isHolder);
    const [today = '', then = ''] = readings.map(card(id));
    if (!holder) return [{ ...place, where: 'card', today, then }];
    if (seen.has(holder)) return [];
    seen.add(holder);
    return sentencesWith(holder, id, locale, readings).map(([today = '', then = '']) => ({
      ...place,
      where: 'sentence',
      today,
      then,
    }));
  });
}
