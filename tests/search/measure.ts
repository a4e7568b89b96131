/**
 * `npm run search:measure`: how often the page that a person wants is first (recall@1) and among the first three (recall@3),
 * and the mean of 1 / its place (MRR), by language and kind of query, for plain Pagefind on the built pages and for ours.
 * `-- --lost` lists the queries whose page is not among the first three.
 */
import { existsSync } from 'node:fs';
import { liveLocales } from '../../src/site/locales.ts';
import { keyOf, type Query, queriesOf, searchOfContent } from './ask.ts';
import { plainPagefind } from './pagefind.ts';

/** Place of the first wanted page, counted from 0; -1 where it is not found. */
const placeOf = ({ want }: Query, urls: string[]) => urls.map(keyOf).findIndex((key) => want.includes(key));
const isAnswered = (place: number) => place >= 0 && place < 3;

interface Asked {
  locale: string;
  query: Query;
  plain: number;
  ours: number;
  found: string[];
}

/** Asks every query of the query files of both. */
async function askAll(dist: string): Promise<Asked[]> {
  const { ask } = await searchOfContent();
  const all: Asked[] = [];
  for (const locale of liveLocales) {
    const pagefind = await plainPagefind(dist, locale);
    for (const query of queriesOf(locale)) {
      const found = await ask(locale, query.q);
      const plain = placeOf(query, await pagefind(query.q));
      all.push({ locale, query, plain, ours: placeOf(query, found), found: found.slice(0, 3).map(keyOf) });
    }
  }
  return all;
}

/**
 * Queries that plain Pagefind answers among the first three and ours does not: `lv ārsts`. Pagefind is asked only for what
 * ours does not answer, because its index of a language takes seconds.
 */
export async function worse(dist: string): Promise<string[]> {
  const { ask } = await searchOfContent();
  const found: string[] = [];
  for (const locale of liveLocales) {
    const lost: Query[] = [];
    for (const query of queriesOf(locale))
      if (!isAnswered(placeOf(query, await ask(locale, query.q)))) lost.push(query);
    const pagefind = lost.length ? await plainPagefind(dist, locale) : async () => [];
    for (const query of lost)
      if (isAnswered(placeOf(query, await pagefind(query.q)))) found.push(`${locale} ${query.q}`);
  }
  return found;
}

function rowOf(asked: Asked[]) {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const mean = (value: (one: Asked) => number) => asked.reduce((sum, one) => sum + value(one), 0) / asked.length;
  const of = (which: 'plain' | 'ours') => ({
    [`${which} @1`]: percent(mean((one) => Number(one[which] === 0))),
    [`${which} @3`]: percent(mean((one) => Number(isAnswered(one[which])))),
    [`${which} MRR`]: mean((one) => (one[which] < 0 ? 0 : 1 / (one[which] + 1))).toFixed(2),
  });
  return { queries: asked.length, ...of('plain'), ...of('ours') };
}

if (import.meta.main) {
  if (!existsSync('dist/data/pages.json')) throw new Error('Build the site first: npm run build.');
  const all = await askAll('dist');
  const groups = [
    ...Map.groupBy(all, ({ locale }) => locale),
    ...Map.groupBy(all, ({ query }) => query.kind),
    ...Map.groupBy(all, ({ locale, query }) => `${locale} ${query.kind}`),
  ];
  console.table(Object.fromEntries(groups.map(([name, asked]) => [name, rowOf(asked)])));
  const lost = all.filter(({ ours }) => !isAnswered(ours));
  const lostToPlain = lost.filter(({ plain }) => isAnswered(plain));
  console.log(`Answered by plain Pagefind and not by ours: ${lostToPlain.length}`);
  const shown = process.argv.includes('--lost') ? lost : lostToPlain;
  for (const { locale, query, plain, ours, found } of shown)
    console.log(`${locale} ${query.kind} „${query.q}” plain ${plain + 1}, ours ${ours + 1}: ${found.join(' ')}`);
}
