import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Locale, liveLocales } from '../../src/site/locales.ts';
import { budgets } from '../budgets.ts';
import { keyOf, type Query, queriesOf, searchOfContent } from '../search/ask.ts';

let search: Awaited<ReturnType<typeof searchOfContent>>;
before(async () => {
  search = await searchOfContent();
});

/** Share of queries with a wanted page among the first three, and those without. */
async function recall(queries: { locale: Locale; query: Query }[]) {
  const lost: string[] = [];
  for (const { locale, query } of queries) {
    const found = (await search.ask(locale, query.q)).slice(0, 3).map(keyOf);
    if (!found.some((key) => query.want.includes(key))) lost.push(`${query.q} → ${found.join(', ')}`);
  }
  return { share: 1 - lost.length / queries.length, lost: lost.join('\n') };
}

const all = liveLocales.flatMap((locale) => queriesOf(locale).map((query) => ({ locale, query })));

for (const locale of liveLocales)
  test(`a wanted page is among the first three: ${locale}`, async () => {
    const queries = all.filter((one) => one.locale === locale);
    assert.ok(queries.length >= 40, 'at least 40 queries');
    assert.ok(queries.filter(({ query }) => query.kind === 'situation').length >= 10, 'ten from situations');
    const { share, lost } = await recall(queries);
    const wanted = budgets.recall.language;
    assert.ok(share >= wanted, `${share} of ${wanted}\n${lost}`);
  });

test('a wanted page is among the first three of what is misspelt', async () => {
  const { share, lost } = await recall(all.filter(({ query }) => query.kind === 'misspelt'));
  assert.ok(share >= budgets.recall.misspelt, `${share}\n${lost}`);
});

test('every query wants a page that its language has', () => {
  const urls = new Set(search.indexes.flatMap(({ records }) => records.map(([url]) => url)));
  const isThere = (locale: Locale, key: string) => urls.has(`/${locale}/${key}/`);
  const lost = all.filter(({ locale, query }) => !query.want.some((key) => isThere(locale, key)));
  assert.deepEqual(
    lost.map(({ query }) => query.q),
    [],
  );
});

test('the index of a language is small', () => {
  for (const index of search.indexes) assert.ok(gzipSync(JSON.stringify(index)).length <= budgets.searchIndex);
});

test('the index of three thousand pages is made in time', async () => {
  const began = process.cpuUsage();
  let pages = 0;
  while (pages < 3000) {
    const indexes = await search.build();
    pages += indexes.flatMap(({ records }) => records.filter(([url]) => !url.includes('#'))).length;
  }
  // Time of the processor, because other tests run beside this one.
  const seconds = process.cpuUsage(began).user / 1e6;
  assert.ok(seconds <= budgets.searchIndexTime, `${seconds} s for ${pages} pages`);
});
