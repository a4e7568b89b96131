import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Searched, searchIn, withOthers, withTexts } from '../../src/search/answer.ts';
import { openIndex } from '../../src/search/engine.ts';
import { formsTyped } from '../../src/search/query.ts';
import { rulesFor } from '../../src/search/rules-for.ts';
import { today } from '../../src/site/clock.ts';
import { buildGraph } from '../../src/site/graph.ts';
import { type Locale, liveLocales } from '../../src/site/locales.ts';
import { readContent, readFiles } from '../../src/site/read.ts';
import { readerOf } from '../../src/site/reader.ts';
import { indexOf } from '../../src/site/search/index-of.ts';
import { textsOf } from '../../src/site/search/texts.ts';

/** What a person types, and the pages of which one must be among the first three. */
export interface Query {
  q: string;
  want: string[];
  kind: string;
  note?: string;
}

export const queriesOf = (locale: Locale): Query[] =>
  parse(readFileSync(`tests/search/queries/${locale}.yaml`, 'utf8')) as Query[];

/** Key of a result: `/lv/guides/health/family-doctor/` → `guides/health/family-doctor`. */
export const keyOf = (url: string) => url.replace(/^\/[a-z]+\//, '').replace(/\/(?=#|$)/, '') || 'home';

/** Indexes of the live languages from `content/`, as the site publishes them, and a function that asks them. */
export async function searchOfContent() {
  const { content } = readContent(readFiles('content'));
  const now = today();
  const graph = buildGraph(content, liveLocales, now);
  const readers = new Map(liveLocales.map((locale) => [locale, readerOf(content, graph, now, locale)]));
  const reader = (locale: Locale) => readers.get(locale) ?? readerOf(content, graph, now, locale);
  const indexes = await Promise.all(liveLocales.map((locale) => indexOf(content, reader(locale), reader('lv'))));
  const engines = new Map(
    liveLocales.map((locale, at) => [locale, openIndex(indexes[at] ?? { records: [], forms: '', places: '' })]),
  );
  const searched = async (locale: Locale, typed: string): Promise<Searched> => ({
    locale,
    engine: engines.get(locale) as Searched['engine'],
    rules: await rulesFor(typed, locale),
  });
  /** A stand-in for Pagefind: pages whose whole text has words that begin with all of these forms. */
  const texts = new Map(
    await Promise.all(
      liveLocales.map(async (locale) => [locale, await textsOf(content, reader(locale), reader('lv'))] as const),
    ),
  );
  const wholeTexts = (locale: Locale, forms: string[]): string[] =>
    forms.length === 0
      ? []
      : (texts.get(locale) ?? [])
          .filter(({ text }) => forms.every((form) => text.includes(` ${form}`)))
          .slice(0, 8)
          .map(({ url }) => url);

  /** Addresses that answer, best first, as the search page lists them. */
  const ask = async (locale: Locale, typed: string): Promise<string[]> => {
    const own = await searched(locale, typed);
    const first = searchIn(typed, own);
    const whole = withTexts(first, first.isGood ? [] : wholeTexts(locale, formsTyped(typed, own.rules)), own);
    const others = (['lv', 'en'] as const).filter((other) => other !== locale);
    const all = first.isGood
      ? first
      : withOthers(typed, whole, own, await Promise.all(others.map((other) => searched(other, typed))));
    return all.list.map(({ record }) => record[0]);
  };
  return { indexes, ask };
}
