import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ask as answerTo } from '../../src/search/answer.ts';
import { openIndex } from '../../src/search/engine.ts';
import { rulesFor } from '../../src/search/rules-for.ts';
import { today } from '../../src/site/clock.ts';
import { type Locale, liveLocales } from '../../src/site/locales.ts';
import { siteOnDisk } from '../../src/site/on-disk.ts';
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

/** Indexes of the live languages from `content/`, as the site publishes them, a function that makes them anew and one that asks them. */
export async function searchOfContent() {
  const { content, graph } = siteOnDisk();
  const now = today();
  const readers = new Map(liveLocales.map((locale) => [locale, readerOf(content, graph, now, locale)]));
  const reader = (locale: Locale) => readers.get(locale) ?? readerOf(content, graph, now, locale);
  const build = () => Promise.all(liveLocales.map((locale) => indexOf(content, reader(locale), reader('lv'))));
  const indexes = await build();
  const engines = new Map(
    liveLocales.map((locale, at) => [locale, openIndex(indexes[at] ?? { records: [], forms: '', places: '' })]),
  );
  const open = (typed: string) => async (id: string) => {
    const engine = engines.get(id as Locale);
    if (!engine) throw new Error(`There is no index for "${id}".`);
    return { locale: id, engine, rules: await rulesFor(typed, id) };
  };
  /** A stand-in for Pagefind: pages whose whole text has words that begin with all of these forms. */
  const texts = new Map<string, { url: string; text: string }[]>();
  for (const locale of liveLocales) texts.set(locale, await textsOf(content, reader(locale), reader('lv')));
  const inTexts = async (forms: string[], locale: string): Promise<string[]> =>
    (texts.get(locale) ?? [])
      .filter(({ text }) => forms.length > 0 && forms.every((form) => text.includes(` ${form}`)))
      .slice(0, 8)
      .map(({ url }) => url);

  /** Addresses that answer, best first, as the search page lists them. */
  const ask = async (locale: Locale, typed: string): Promise<string[]> => {
    const others = ['lv', 'en'].filter((other) => other !== locale);
    return (await answerTo(typed, locale, others, open(typed), inTexts)).list.map(({ record }) => record[0]);
  };
  return { indexes, build, ask };
}
