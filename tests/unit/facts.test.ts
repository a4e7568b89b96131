import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Translate } from '../../src/i18n/t.ts';
import { factView } from '../../src/site/facts.ts';
import { formatter } from '../../src/site/format.ts';
import { type Fact, type FactWords, factSchema } from '../../src/site/schemas.ts';
import { sampleFact } from './sample-fact.ts';

/** Names the string and its values instead of giving words, so that content can change. */
const t: Translate = (key, values = {}) => [key, ...Object.values(values)].join('|');
const now = '2026-11-20';

const view = (fields: Partial<Fact>, words: Partial<FactWords> = {}, day = now) =>
  factView(sampleFact(fields), { label: 'Nosaukums', ...words }, t, formatter('en'), day);
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

const units: [unit: Fact['unit'], value: Fact['value'], text: string][] = [
  ['EUR', 137, '€137'],
  ['EUR', 4.27, '€4.27'],
  ['EUR/month', 137, 'fact.per-month|€137'],
  ['EUR/day', 2.5, 'fact.per-day|€2.50'],
  ['percent', 70, '70%'],
  ['hours', 120, '120 hours'],
  ['days', 1, '1 day'],
  ['weeks', 2, '2 weeks'],
  ['months', 3, '3 months'],
  ['years', 5, '5 years'],
  ['working-days', 10, 'fact.working-days|10|10'],
  ['people', 1500, 'fact.people|1500|1,500'],
  ['places', 20, 'fact.places|20|20'],
  ['times', 2, 'fact.times|2|2'],
  ['age', 18, 'fact.age|18|18'],
  ['date', '2026-06-12', '12 June 2026'],
  ['date', '2026-06', 'June 2026'],
  ['date', 2026, '2026'],
  ['phone', '+371 67209400', '+371 67209400'],
  ['phone', 67209400, '67209400'],
  ['url', 'https://www.vmnvd.gov.lv', 'https://www.vmnvd.gov.lv'],
  ['address', 'Cēsu iela 31', 'Cēsu iela 31'],
  ['yes-no', 'yes', 'fact.yes'],
  ['yes-no', 'no', 'fact.no'],
  ['yes-no', 'conditional', 'fact.conditional'],
  ['text', 'A2', 'A2'],
  ['text', 1500, '1,500'],
];

for (const [unit, value, text] of units) {
  test(`${value} in the unit ${unit} reads "${text}"`, () => assert.equal(spaced(view({ unit, value }).text), text));
}

test('every unit has an example above', () => {
  assert.deepEqual(new Set(units.map(([unit]) => unit)), new Set(factSchema.shape.unit.options));
});

test('a value that is not known says so and is doubtful', () => {
  const { text, doubt, href } = view({ unit: 'phone', value: null });
  assert.deepEqual([text, doubt, href], ['fact.not-known', 'unknown', null]);
});

test('a value that only words can say is shown in words and is not doubtful', () => {
  const { text, doubt } = view({ unit: 'EUR', value: null }, { value: 'cik vajag' });
  assert.deepEqual([text, doubt], ['cik vajag', null]);
});

test('words of the language stand in place of a value', () => {
  assert.equal(view({ unit: 'text', value: 'three teachers' }, { value: 'trīs skolotāji' }).text, 'trīs skolotāji');
});

const links: [what: string, fields: Partial<Fact>, href: string | null, isolate: string | null][] = [
  ['a phone', { unit: 'phone', value: '+371 67209400' }, 'tel:+37167209400', 'ltr'],
  ['a short number without quotes', { unit: 'phone', value: 112 }, 'tel:112', 'ltr'],
  ['a web address', { unit: 'url', value: 'https://a.lv/b' }, 'https://a.lv/b', 'ltr'],
  ['a street', { unit: 'address', value: 'Cēsu iela 31' }, null, 'lv'],
  ['a sum', { unit: 'EUR', value: 112 }, null, null],
  ['words that look like an address', { unit: 'text', value: 'https://a.lv' }, null, null],
];

for (const [what, fields, href, isolate] of links) {
  test(`${what} ${href ? `leads to ${href}` : 'is no link'}`, () => {
    const shown = view(fields);
    assert.deepEqual([shown.href, shown.isolate], [href, isolate]);
  });
}

test('a link leads to the value, also where words stand in its place', () => {
  assert.equal(view({ unit: 'url', value: 'https://a.lv' }, { value: 'mājaslapa' }).href, 'https://a.lv');
  assert.equal(view({ unit: 'phone', value: '112' }, { value: 'viens viens divi' }).href, 'tel:112');
});

test('label and note are those of the language', () => {
  const { label, note } = view({}, { note: 'Piezīme' });
  assert.deepEqual([label, note], ['Nosaukums', 'Piezīme']);
  assert.equal(view({}).note, null);
});

const doubts: [what: string, fields: Partial<Fact>, day: string, doubt: string | null][] = [
  ['with a source and a review to come', {}, now, null],
  ['marked unknown, though it has a value', { mark: 'unknown' }, now, 'unknown'],
  ['marked old', { mark: 'old' }, now, 'old'],
  ['marked as changed by the pact', { mark: 'pact' }, now, 'changed'],
  ['marked for a second source', { mark: 'verify' }, now, 'weak'],
  ['on the last day of its review', { review_by: '2026-11-20' }, '2026-11-20', null],
  ['on the day after its review', { review_by: '2026-11-20' }, '2026-11-21', 'overdue'],
  ['on its last day', { until: '2026-06-11' }, '2026-06-11', null],
  ['on the day after its last', { until: '2026-06-11' }, '2026-06-12', 'ended'],
  ['in its last month', { until: '2026-06' }, '2026-06-30', null],
  ['after its last month', { until: '2026-06' }, '2026-07-01', 'ended'],
  ['that has ended and is marked by the pact', { until: '2026-06-11', mark: 'pact' }, now, 'ended'],
  ['that is old and overdue', { mark: 'old', review_by: '2026-01-01' }, now, 'old'],
];

for (const [what, fields, day, doubt] of doubts) {
  test(`a fact ${what} has ${doubt ? `the doubt "${doubt}"` : 'no doubt'}`, () => {
    assert.equal(view(fields, {}, day).doubt, doubt);
  });
}
