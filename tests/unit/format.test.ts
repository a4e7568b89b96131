import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatter } from '../../src/site/format.ts';
import { type Locale, locales } from '../../src/site/locales.ts';

/** Spaces of all kinds as plain ones, without the invisible signs of direction. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');

const expected: Record<'lv' | 'en' | 'ar', Record<string, string>> = {
  lv: {
    whole: '5 €',
    cents: '103,50 €',
    percent: '12,5%',
    months: '3 mēneši',
    day: '2026. gada 20. novembris',
    list: 'a, b un c',
  },
  en: {
    whole: '€5',
    cents: '€103.50',
    percent: '12.5%',
    months: '3 months',
    day: '20 November 2026',
    list: 'a, b and c',
  },
  ar: {
    whole: '5 €',
    cents: '103.50 €',
    percent: '12.5%',
    months: '3 أشهر',
    day: '20 نوفمبر 2026',
    list: 'a وb وc',
  },
};

for (const locale of ['lv', 'en', 'ar'] as const) {
  test(`${locale} writes sums, shares, durations, days and lists in its own way`, () => {
    const { money, percent, duration, date, list } = formatter(locale);
    const written = {
      whole: money(5),
      cents: money(103.5),
      percent: percent(12.5),
      months: duration(3, 'month'),
      day: date('2026-11-20'),
      list: list(['a', 'b', 'c']),
    };
    assert.deepEqual(
      Object.fromEntries(Object.entries(written).map(([name, text]) => [name, plain(text)])),
      expected[locale],
    );
  });
}

for (const { id } of locales) {
  test(`${id} writes only Latin digits and years of the Gregorian calendar`, () => {
    const { money, number, percent, duration, date } = formatter(id);
    const written = [money(1234.5), number(67.8), percent(9), duration(30, 'day'), date('2026-01-02'), date('2026-03')];
    for (const text of written) assert.match(text, /^(?!.*(?![0-9])\p{Nd}).*[0-9]/u);
    for (const iso of ['2026', '2026-03', '2026-01-02']) assert.match(date(iso), /2026/);
  });

  test(`${id} keeps a number and the word after it on one line`, () => {
    assert.doesNotMatch(formatter(id).date('2026-11-20'), /\d\.? \p{L}/u);
  });
}

test('a date is written as far as it is known', () => {
  const { date } = formatter('en');
  assert.deepEqual(
    ['2026', '2026-11', '2026-11-05'].map((iso) => plain(date(iso))),
    ['2026', 'November 2026', '5 November 2026'],
  );
});

test('a day is the same in every time zone', (context) => {
  const zone = process.env.TZ;
  context.after(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env.TZ = TZ;
    assert.equal(plain(formatter('en').date('2026-01-01')), '1 January 2026');
  }
});

test('a sum has both digits of its cents or none', () => {
  const { money } = formatter('en');
  assert.deepEqual([0, 7, 7.1, 7.25].map(money), ['€0', '€7', '€7.10', '€7.25']);
});

test('a share keeps two digits after the sign and no empty ones', () => {
  const { percent } = formatter('en');
  assert.deepEqual([5, 10.5, 0.25].map(percent), ['5%', '10.5%', '0.25%']);
});

const orders: [locale: Locale, words: string[]][] = [
  ['lv', ['a', 'ā', 'b', 'ca', 'cz', 'č', 'd', 's', 'š', 't', 'z', 'ž']],
  ['en', ['a', 'ā', 'b', 'č', 'ca', 'cz', 'd']],
  ['uk', ['г', 'ґ', 'д', 'и', 'і', 'ї', 'й']],
];

for (const [locale, words] of orders) {
  test(`${locale} sorts ${words.join(' ')}`, () => {
    assert.deepEqual(words.toReversed().sort(formatter(locale).compare), words);
  });
}

test('languages are named in the language of the reader, and an unknown one by its tag', () => {
  assert.equal(formatter('lv').languageName('uk'), 'ukraiņu');
  assert.equal(formatter('en').languageName('uk'), 'Ukrainian');
  assert.equal(formatter('lv').languageName('fa'), 'persiešu / darī');
  assert.equal(formatter('en').languageName('qaa'), 'qaa');
});

test('words that name what follows end in a colon, in French after a narrow space', () => {
  const found = locales.map(({ id }) => `${id} ${formatter(id).label('a')}`);
  assert.deepEqual(found, ['lv a:', 'en a:', 'ru a:', 'uk a:', 'ar a:', 'fa a:', 'fr a\u202f:']);
});
