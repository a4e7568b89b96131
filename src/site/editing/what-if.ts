import { valueFault } from '../check/facts.ts';
import { parsedData } from '../check/lookup.ts';
import { locales } from '../locales.ts';
import { sayIn } from '../messages.ts';
import type { ReadContent } from '../read.ts';
import type { Fact } from '../schemas.ts';
import { mustBeFree } from './free-key.ts';
import { mentionsOf } from './mentions.ts';
import { unknown } from './nearest.ts';
import { withNumbers } from './numbers.ts';
import { type Outcome, Refusal } from './outcome.ts';
import type { Supposed } from './readings.ts';
import { type Touched, touchedBy } from './touched.ts';
import { draftNews, newsKey } from './what-if-news.ts';

/**
 * What a new value of a fact would change, in every language, and a drafted news entry. Nothing is written.
 * @param writesNews writes the drafted entry, and only that
 */
export function whatIf(read: ReadContent, id: string, value: string, on: string, writesNews = false): Outcome {
  const { facts } = read.content;
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (!fact) throw unknown('fact', id, Object.keys(facts));
  const supposed = { id, value: parsed(fact, value) };
  if (supposed.value === fact.value) throw new Refusal(`${id} is ${value} already.`);
  const touched = touchedBy(read, supposed, on);
  const keys = [...new Set(touched.map(({ key }) => key))];
  const news = draftNews(read, id, keys, on);
  const lines = [
    ...toChange(read, fact, supposed),
    ...touched.flatMap(touchedLines),
    '',
    summary(touched, keys),
    ...mentionLines(read, id, on),
  ];
  if (!writesNews) return { lines: [...lines, ...newsLines(newsKey(id, on), news)], writes: [] };
  mustBeFree(read, newsKey(id, on));
  const done = news.map(({ path }) => `content/${path}`);
  return withNumbers(read, { lines: [...lines, '', ...done], writes: news }, [newsKey(id, on)]);
}

function parsed({ unit }: Fact, text: string): string | number {
  const number = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
  // Units of text are words even if they look like a number: phones, dates, addresses.
  const value = number !== null && valueFault(unit, text) ? number : text;
  const fault = valueFault(unit, value);
  if (fault) throw new Refusal(`${Object.values(sayIn('en', fault[0], fault[1])).join(': ')}.`);
  return value;
}

/** Where the change itself is made: the value, and words that stand in its place. */
function toChange(read: ReadContent, fact: Fact, { id, value }: Supposed): string[] {
  const line = (path: string, field = 'value') => `content/${path}:${parsedData(read, path).lineOf([id, field])}`;
  const said = locales.flatMap(({ id: locale }) => {
    const { value: inWords, note } = read.content.words[locale].facts[id] ?? {};
    const path = `${locale}/data/facts.yaml`;
    return [
      ...(inWords ? [`${line(path)}  rewrite the value in words`] : []),
      ...(note ? [`${line(path, 'note')}  does it still hold? ${note}`] : []),
    ];
  });
  return [
    `${id} (${fact.unit}): ${fact.value} → ${value}`,
    `${line('facts.yaml')}  change value, act, source, source_date, from, until, read_on, review_by and mark`,
    ...said,
  ];
}

function summary(touched: Touched[], keys: string[]): string {
  const languages = [...new Set(touched.map(({ locale }) => locale))].join(', ');
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  return touched.length
    ? `${count(touched.length, 'place')} on ${count(keys.length, 'page')} in ${languages}`
    : 'No page shows it.';
}

const touchedLines = ({ file, line, key, locale, where, today, then }: Touched): string[] => [
  '',
  `${file}:${line}  ${key} in ${locale}, ${where}`,
  `  today: ${today}`,
  `  then:  ${then}`,
];

function mentionLines(read: ReadContent, id: string, on: string): string[] {
  const mentions = mentionsOf(read, id, on);
  return mentions.length
    ? [
        '',
        'Words that say the present value themselves; read them, too:',
        ...mentions.map(({ file, line, text }) => `${file}:${line}  ${text}`),
      ]
    : [];
}

const newsLines = (key: string, news: { path: string; text: string | null }[]): string[] => [
  '',
  `A news entry, ${key}; --write-news writes it:`,
  ...news.flatMap(({ path, text }) => ['', `content/${path}`, text ?? '']),
];
