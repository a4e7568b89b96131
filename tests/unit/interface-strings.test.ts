import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluralCategories, translator, type UiKey, type Values } from '../../src/i18n/t.ts';
import type { Locale } from '../../src/site/locales.ts';
import type { UiStrings } from '../../src/site/schemas.ts';

const say = (locale: Locale, strings: UiStrings, key: string, values?: Values) =>
  translator(locale, strings)(key as UiKey, values);

test('a string is given as it is written', () => {
  assert.equal(say('lv', { 'a.b': 'Sākums' }, 'a.b'), 'Sākums');
});

test('every placeholder is replaced, also one that stands twice, a zero and an empty text', () => {
  const strings = { 'a.b': '{n} no {all}, {n}{unit}' };
  assert.equal(say('lv', strings, 'a.b', { n: 0, all: 'visiem', unit: '' }), '0 no visiem, 0');
});

test('what a value says is never taken for a placeholder or a pattern', () => {
  assert.equal(say('lv', { 'a.b': '{x}' }, 'a.b', { x: '{y} $& $1' }), '{y} $& $1');
});

const forms = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `${name} {n}`]));
const lv = forms('zero', 'one', 'other');
const ar = forms('zero', 'one', 'two', 'few', 'many', 'other');
const slavic = forms('one', 'few', 'many', 'other');

const plurals: [locale: Locale, strings: Record<string, string>, form: string, numbers: number[]][] = [
  ['lv', lv, 'zero', [0, 10, 11, 12, 19, 20, 30, 100, 111]],
  ['lv', lv, 'one', [1, 21, 31, 101]],
  ['lv', lv, 'other', [2, 9, 22, 29, 102]],
  ['en', forms('one', 'other'), 'one', [1]],
  ['en', forms('one', 'other'), 'other', [0, 2, 11, 21]],
  ['ar', ar, 'zero', [0]],
  ['ar', ar, 'one', [1]],
  ['ar', ar, 'two', [2]],
  ['ar', ar, 'few', [3, 10, 103]],
  ['ar', ar, 'many', [11, 26, 99]],
  ['ar', ar, 'other', [100, 102]],
  ['ru', slavic, 'one', [1, 21]],
  ['ru', slavic, 'few', [2, 4, 22]],
  ['ru', slavic, 'many', [0, 5, 11, 12, 20]],
];

for (const [locale, strings, form, numbers] of plurals) {
  test(`${locale} says ${numbers.join(', ')} with the form "${form}"`, () => {
    for (const n of numbers) assert.equal(say(locale, { 'a.b': strings }, 'a.b', { n }), `${form} ${n}`);
  });
}

test('the plural forms that a language needs are those of CLDR', () => {
  assert.deepEqual(pluralCategories('lv'), ['one', 'other', 'zero']);
  assert.deepEqual(pluralCategories('ar'), ['few', 'many', 'one', 'other', 'two', 'zero']);
});

const faults: [what: string, strings: UiStrings, values: Values | undefined, message: RegExp][] = [
  ['a missing string', {}, undefined, /^content\/lv\/ui\.json: "a\.b" has no text; add it\.$/],
  ['a missing plural form', { 'a.b': { one: 'viens' } }, { n: 10 }, /"a\.b" has no text for 10; add it/],
  ['a missing value', { 'a.b': '{name}' }, {}, /"a\.b" needs \{name\}/],
  ['a plural string without its number', { 'a.b': { other: 'vienmēr' } }, { number: '5' }, /"a\.b" needs \{n\}/],
];

for (const [what, strings, values, message] of faults) {
  test(`${what} is an error that says what to add`, () => {
    assert.throws(() => say('lv', strings, 'a.b', values), { message });
  });
}
