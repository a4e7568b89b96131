import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusOf } from '../../src/site/editing/status.ts';
import { statusLines } from '../../src/site/editing/status-lines.ts';
import { byImportance } from '../../src/site/importance.ts';
import type { Locale } from '../../src/site/locales.ts';
import { type Files, readContent } from '../../src/site/read.ts';
import { translationStatus } from '../../src/site/translation-status.ts';
import { baseFiles, withChange } from './base.ts';
import { key, lv } from './versions.ts';

const now = '2026-11-20';
const status = (files: Files, locales?: Locale[], day = now) => statusOf(readContent(files), day, locales);

/** The fixtures with the guide in a second translation, the same as in English. */
function withArabic(files = baseFiles()): Files {
  const path = `${key}.mdx`;
  const pins = files.get('en/.pins.json') ?? '';
  return new Map(files).set(`ar/${path}`, files.get(`en/${path}`) ?? '').set('ar/.pins.json', pins);
}
const sectionsOf = (files: Files) =>
  status(files).sections.map(({ file, line, id, state }) => `${file}:${line} ${state} ${id}`);

test('a page is original, current, outdated or missing in every language', () => {
  const { content } = readContent(withChange(withArabic(), lv, 'Jautā vēlreiz.', 'Jautā citam.'));
  const all = translationStatus(content, ['lv', 'en', 'ar', 'fr']);
  const of = (wanted: string) =>
    all.filter((page) => page.key === wanted).map(({ locale, state, checkedBy }) => `${locale} ${state} ${checkedBy}`);
  assert.deepEqual(of(key), ['lv original machine', 'en outdated machine', 'ar outdated machine', 'fr missing null']);
  assert.deepEqual(of('home'), ['lv original machine', 'en current machine', 'ar missing null', 'fr missing null']);
  assert.deepEqual(of('directory/organisations/nvd').slice(1, 3), ['en current machine', 'ar missing null']);
  assert.deepEqual(
    new Set(all.map(({ kind }) => kind)),
    new Set(['module', 'lesson', 'guide', 'page', 'easy', 'record']),
  );
  assert.deepEqual(of(`easy/${key}`), ['lv original machine']);
});

test('one edited sentence marks exactly its section in each language, with its line', () => {
  const edited = withChange(withArabic(), lv, 'Jautā vēlreiz.', 'Jautā citam.');
  assert.deepEqual(sectionsOf(edited), [
    `content/en/${key}.mdx:34 stale problems`,
    `content/ar/${key}.mdx:34 stale problems`,
  ]);
});

test('white space and reflow mark nothing in any language', () => {
  assert.deepEqual(sectionsOf(withChange(withArabic(), lv, 'Tev būs savs ārsts.', 'Tev  būs\nsavs ārsts.\n')), []);
});

test('a missing section is named where it belongs, an extra one where it is, the title at the top', () => {
  const missing = withChange(baseFiles(), `en/${key}.mdx`, '## If it does not work {#problems}\n\nAsk again.\n\n', '');
  assert.deepEqual(sectionsOf(missing), [`content/en/${key}.mdx:34 missing problems`]);
  const last = withChange(
    baseFiles(),
    `en/${key}.mdx`,
    '## Where to ask {#ask}\n\nSee the [NVD page](https://www.vmnvd.gov.lv/en).\n',
    '',
  );
  assert.deepEqual(sectionsOf(last), [`content/en/${key}.mdx:36 missing ask`]);
  const extra = withChange(
    baseFiles(),
    `en/${key}.mdx`,
    '## Where to ask',
    '## More {#more}\n\nWords.\n\n## Where to ask',
  );
  assert.deepEqual(sectionsOf(extra), [`content/en/${key}.mdx:38 orphan more`]);
  assert.deepEqual(sectionsOf(withChange(baseFiles(), lv, 'title: Kā', 'title: Kur')), [
    `content/en/${key}.mdx:1 stale head`,
  ]);
});

test('the next page is in the minimum, then a door, then linked most, then has the smallest number', () => {
  const { content } = readContent(baseFiles());
  const [module, lesson, record] = ['course/rights', 'course/rights/basics', 'directory/organisations/nvd'];
  const easy = `easy/${key}`;
  // Two words of one text that lead to the lesson count as one.
  assert.deepEqual(byImportance(content), [key, module, 'home', lesson, record, easy]);
  assert.deepEqual(byImportance({ ...content, minimum: [record, 'search'] }), [
    record,
    key,
    module,
    'home',
    lesson,
    easy,
  ]);
  const renumbered = { ...content, numbers: { ...content.numbers, home: 999 } };
  assert.deepEqual(byImportance(renumbered).slice(2), [lesson, 'home', record, easy]);
  const texts = content.texts.map((text) => ({ ...text, body: '', data: { ...text.data, next: [] } }));
  assert.deepEqual(byImportance({ ...renumbered, texts }).slice(2), [lesson, record, easy, 'home']);
});

test('what a language lacks or has outdated comes next, and nothing that is current', () => {
  const edited = withChange(baseFiles(), lv, 'Jautā vēlreiz.', 'Jautā citam.');
  assert.deepEqual(status(edited, ['en', 'lv']).next, { en: [key], lv: [] });
  assert.equal(status(edited, ['ar']).next.ar?.length, 5);
});

test('facts are named from thirty days before their day on, records when their source is a year old', () => {
  const factsOn = (day: string) =>
    status(baseFiles(), ['en'], day).facts.map(({ id, line, span }) => `${line} ${id} ${span}`);
  assert.deepEqual(factsOn('2027-04-19'), []);
  assert.deepEqual(factsOn('2027-04-20'), ['1 emergency-112 days-30', '9 visit-fee days-30', '19 visit-time days-30']);
  assert.deepEqual(factsOn('2027-05-21')[0], '1 emergency-112 overdue');
  assert.deepEqual(status(baseFiles()).records, []);
  assert.deepEqual(status(baseFiles(), ['en'], '2028-01-01').records, [
    { key: 'directory/organisations/nvd', date: '2026-10', file: 'content/directory/organisations/nvd.yaml', line: 6 },
  ]);
});

test('lines fit into a terminal of 100 columns and say what could not be read', () => {
  const broken = withChange(withArabic(), 'en/pages/home.mdx', 'title:', 'titel:');
  const locales: Locale[] = ['lv', 'en', 'ru', 'uk', 'ar', 'fa', 'fr'];
  const lines = statusLines(status(withChange(broken, lv, 'Jautā', 'Lūdz'), locales, '2027-06-01'), locales);
  for (const line of lines) assert.ok(line.length <= 100 && !/\p{Cc}/u.test(line), line);
  const text = lines.join('\n');
  assert.match(text, /^Not readable, see npm run content -- check: content\/en\/pages\/home\.mdx\n/);
  assert.match(text, /\nguide +1\/0\/0 +0\/1\/0 +0\/0\/1 +0\/0\/1 +0\/1\/0 /);
  assert.match(text, /\n {2}content\/ar\/guides\/health\/doctor\.mdx:34 {2}stale {2}problems\n/);
  assert.match(text, /\nNext pages in fr\n {2}missing {3}guides\/health\/doctor\n/);
  assert.match(text, /emergency-112, overdue since 2027-05-20/);
});
