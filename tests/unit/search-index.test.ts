import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, type Searched } from '../../src/search/answer.ts';
import { openIndex } from '../../src/search/engine.ts';
import { packPlaces, type SearchIndex, type SearchKind, unpackPlaces } from '../../src/search/index-format.ts';
import { rulesOf } from '../../src/search/languages.ts';
import { rulesFor } from '../../src/search/rules-for.ts';
import type { Locale } from '../../src/site/locales.ts';
import { buildIndex } from '../../src/site/search/build.ts';
import { everydayOf } from '../../src/site/search/everyday.ts';
import type { Source } from '../../src/site/search/sources.ts';

const source = (locale: Locale, key: string, title: string, more: Partial<Source> = {}): Source => ({
  key,
  url: `/${locale}/${key}/`,
  kind: 'guide' as SearchKind,
  number: 0,
  title,
  summary: '',
  headings: [],
  body: [],
  latvianTitle: '',
  latvian: [],
  ...more,
});

async function indexOf(locale: Locale, sources: Source[], words: Record<string, string[]> = {}) {
  const [rules, latvian] = [await rulesOf(locale), await rulesOf('lv')];
  return buildIndex(
    sources,
    rules,
    latvian,
    everydayOf(
      words,
      rules,
      () => [rules],
      (name) => name === 'shop',
    ),
  );
}

const nobody: [Locale, Source[]] = ['lv', []];

/** Asks small sites, the first in the reader's language: addresses and languages of foreign pages. */
async function asked(
  typed: string,
  sites: [Locale, Source[]][],
  words: Record<string, string[]> = {},
  inTexts: (forms: string[], locale: string) => Promise<string[]> = async () => [],
) {
  const [[own, sources] = nobody, ...others] = sites;
  const indexes = new Map<string, SearchIndex>([[own, await indexOf(own, sources, words)]]);
  for (const [locale, all] of others) indexes.set(locale, await indexOf(locale, all));
  const open = async (id: string): Promise<Searched> => {
    const index = indexes.get(id);
    if (!index) throw new Error(`no index ${id}`);
    return { locale: id, engine: openIndex(index), rules: await rulesFor(typed, id) };
  };
  const { list, answer } = await ask(
    typed,
    own,
    ['lv', 'en'].filter((other) => other !== own),
    open,
    inTexts,
  );
  return { urls: list.map(({ record }) => record[0]), foreign: list.map(({ foreign }) => foreign), answer };
}

const latvian: [Locale, Source[]] = [
  'lv',
  [
    source('lv', 'doctor', 'Ģimenes ārsts', { number: 231, body: ['Zvani ārstam.'] }),
    source('lv', 'school', 'Skola', {
      body: ['Ārsts nāk uz skolu. Ārsts ir laipns.', 'Bērnudārzs ir blakus. Bērnudārzs ir mazs.'],
    }),
    source('lv', 'shop', 'Veikals'),
    source('lv', 'card', 'SIM karte'),
  ],
];

test('places come back from their packed form', () => {
  const places = [0, 1, 5, 400, 401, 90_000].map((record, at) => ({ record, part: at % 7 }));
  assert.deepEqual(unpackPlaces(packPlaces(places)), places);
  assert.deepEqual(unpackPlaces(''), []);
  assert.doesNotMatch(JSON.stringify(packPlaces(places)).slice(1, -1), /[\\" ]/, 'JSON needs no escapes');
});

test('a title says more than a text, and every ending is found', async () => {
  assert.deepEqual((await asked('arstu', [latvian])).urls, ['/lv/doctor/', '/lv/school/']);
  assert.equal((await asked('arstu', [latvian])).answer.isGuess, false);
});

test('the beginning of a word is enough, and so are the page number and a word written apart or as one', async () => {
  assert.equal((await asked('veik', [latvian])).urls[0], '/lv/shop/');
  assert.equal((await asked('231', [latvian])).urls[0], '/lv/doctor/');
  assert.equal((await asked('bērnu dārzs', [latvian])).urls[0], '/lv/school/');
  assert.equal((await asked('simkarte', [latvian])).urls[0], '/lv/card/');
});

test('slips and another keyboard are guessed, and the answer says so', async () => {
  for (const typed of ['vekals', 'мушлфды']) {
    const { urls, answer } = await asked(typed, [latvian]);
    assert.equal(urls[0], '/lv/shop/', typed);
    assert.equal(answer.isGuess, true, typed);
  }
});

test('everyday words find the page of a key and the official words', async () => {
  const words = { shop: ['bode'], 'ģimenes ārsts': ['dakteris', 'mājas ārsts'] };
  assert.deepEqual((await asked('bodē', [latvian], words)).urls, ['/lv/shop/']);
  assert.equal((await asked('dakteri', [latvian], words)).urls[0], '/lv/doctor/');
  assert.equal((await asked('mājas ārstu', [latvian], words)).urls[0], '/lv/doctor/');
});

test('a Latvian word finds the page in the language of the reader', async () => {
  const arabic: [Locale, Source[]] = ['ar', [source('ar', 'doctor', 'طبيب الأسرة', { latvianTitle: 'Ģimenes ārsts' })]];
  const { urls, answer } = await asked('gimenes arstam', [arabic, latvian, ['en', []]]);
  assert.equal(urls[0], '/ar/doctor/');
  assert.equal(answer.isGuess, false);
});

test('what only another language knows leads to the own page, or says its language', async () => {
  const english: [Locale, Source[]] = ['en', [source('en', 'doctor', 'Doctor'), source('en', 'news', 'Newspaper')]];
  const arabic: [Locale, Source[]] = ['ar', [source('ar', 'doctor', 'طبيب')]];
  const doctor = await asked('doctor', [arabic, english, ['lv', []]]);
  assert.deepEqual([doctor.urls, doctor.foreign], [['/ar/doctor/'], [undefined]]);
  const news = await asked('newspaper', [arabic, english, ['lv', []]]);
  assert.deepEqual([news.urls, news.foreign], [['/en/news/'], ['en']]);
});

test('another index that cannot be had does not take away the own answer', async () => {
  assert.deepEqual((await asked('arsts qwertz', [latvian])).urls.slice(0, 1), ['/lv/doctor/']);
});

test('a word that stands once is left to the index of whole texts, whose pages come last and once', async () => {
  const asks: string[][] = [];
  const whole = async (forms: string[], locale: string) => {
    asks.push([...forms, locale]);
    return ['/lv/doctor/', '/lv/shop/', '/lv/gone/'];
  };
  assert.deepEqual((await asked('blakus', [latvian], {}, whole)).urls, ['/lv/doctor/', '/lv/shop/']);
  assert.deepEqual(asks, [['blak', 'lv']]);
  await asked('veikals', [latvian], {}, whole);
  assert.equal(asks.length, 1, 'a good answer needs no whole texts');
  const failed = await asked('blakus', [latvian], {}, () => Promise.reject(new Error('offline')));
  assert.deepEqual(failed.urls, []);
});
