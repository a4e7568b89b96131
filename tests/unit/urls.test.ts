import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { config, contactOf } from '../../src/site/config.ts';
import { absolute, correctionUrl, numberUrl, tellUrl, telUrl, toUrl, urlOf } from '../../src/site/urls.ts';

test('a page lies below its language and ends with a slash', () => {
  assert.equal(urlOf('ar', 'guides/health/family-doctor'), '/ar/guides/health/family-doctor/');
});

test('the home page is the address of the language itself', () => {
  assert.equal(urlOf('lv', 'home'), '/lv/');
});

test('addresses without a language end with a slash as well', () => {
  assert.equal(toUrl('guides/health'), '/to/guides/health/');
  assert.equal(numberUrl(231), '/231/');
});

test('a full address has one slash between origin and path', () => {
  assert.equal(new URL(absolute('/lv/')).pathname, '/lv/');
});

const page = { number: 231, url: '/lv/guides/health/' };
const repository = 'https://code.example/celvedis';

/** Sets where corrections go, for one test. */
function setPlaces(context: TestContext, places: { repository: string | null; contact: string | null }): void {
  const { repository, contact } = config;
  context.after(() => Object.assign(config, { repository, contact }));
  Object.assign(config, places);
}
const correction = (...given: Parameters<typeof correctionUrl>) => new URL(correctionUrl(...given) ?? '');

test('a correction opens the issue form with page, field and old value in the fields of the form', (context) => {
  setPlaces(context, { repository, contact: null });
  const { origin, pathname, searchParams } = correction(page, 'Tālrunis', '+371 6720 & "9400" #1 = 2%');
  assert.equal(origin + pathname, 'https://code.example/celvedis/issues/new');
  assert.deepEqual(Object.fromEntries(searchParams), {
    template: 'correct-an-entry.yml',
    title: '231 /lv/guides/health/ Tālrunis',
    page: '231 /lv/guides/health/',
    wrong: 'Tālrunis: +371 6720 & "9400" #1 = 2%',
  });
});

test('the issue form has the fields that a correction fills in', (context) => {
  setPlaces(context, { repository, contact: null });
  const { searchParams } = correction(page, 'a', 'b');
  const name = searchParams.get('template');
  const form: { body: { id?: string }[] } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8'));
  const ids = form.body.map(({ id }) => id);
  const filled = [...searchParams.keys()].filter((key) => !['template', 'title'].includes(key));
  assert.equal(filled.length, 2);
  for (const key of filled) assert.ok(ids.includes(key), key);
});

test('a correction is a mail where the builder named an address and no repository', (context) => {
  setPlaces(context, { repository: null, contact: 'help@example.org' });
  const url = correction(page, 'العنوان', 'A & B? #1 + 2');
  assert.equal(url.protocol + url.pathname, 'mailto:help@example.org');
  assert.doesNotMatch(url.search, /\+/);
  assert.equal(url.searchParams.get('subject'), '231 /lv/guides/health/ العنوان');
  assert.equal(url.searchParams.get('body')?.trim(), 'العنوان: A & B? #1 + 2');
  assert.deepEqual([...url.searchParams.keys()], ['subject', 'body']);
  Object.assign(config, { repository });
  assert.equal(correction(page, 'a', 'b').protocol, 'https:');
});

test('a correction of a long value stays within 2,000 signs and holds its beginning', (context) => {
  for (const contact of [null, 'help@example.org']) {
    setPlaces(context, { repository: contact ? null : repository, contact });
    for (const value of ['ā'.repeat(1999), '😀'.repeat(500), 'a'.repeat(5000)]) {
      const { href, search } = correction(page, 'Kas var nākt', value);
      assert.ok(href.length <= 2000 && href.length > 1800, `${href.length}`);
      assert.match(decodeURIComponent(search), /: ?\+?(ā{9}|😀{9}|a{9}).*…/u);
    }
  }
});

test('a reader tells us by issue or mail, or reads how where there is neither or no page', (context) => {
  setPlaces(context, { repository, contact: null });
  assert.equal(tellUrl('lv', page), correctionUrl(page));
  assert.equal(new URL(tellUrl('lv', page)).searchParams.get('page'), '231 /lv/guides/health/');
  assert.equal(tellUrl('ar'), '/ar/about/project/#errors');
  Object.assign(config, { repository: null });
  assert.equal(correctionUrl(page, 'a', 'b'), null);
  assert.equal(tellUrl('lv', page), '/lv/about/project/#errors');
});

test('what is no mail address stops the build and says what to write', () => {
  assert.equal(contactOf(undefined), null);
  assert.equal(contactOf(''), null);
  assert.equal(contactOf('help@example.org'), 'help@example.org');
  for (const wrong of ['help', 'a@b', 'a@b.lv?cc=c@d.lv', 'a@b.lv,c@d.lv', 'mailto:a@b.lv'])
    assert.throws(() => contactOf(wrong), /CONTACT_EMAIL is ".*"; write one address/);
});

for (const [printed, link] of [
  ['+371 67209400', 'tel:+37167209400'],
  ['112', 'tel:112'],
  ['8000 1234', 'tel:80001234'],
  ['(371) 67-20', 'tel:3716720'],
] as const) {
  test(`${printed} is called as ${link}`, () => assert.equal(telUrl(printed), link));
}
