import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isLocale, type Locale, liveLocales, localeRow, locales, sourceLocale } from '../../src/site/locales.ts';

type WithTextInfo = Intl.Locale & { getTextInfo: () => { direction: string } };

for (const { id, dir, format, name } of locales) {
  test(`${id} is written in the direction that CLDR gives`, () => {
    assert.equal((new Intl.Locale(id) as WithTextInfo).getTextInfo().direction, dir);
  });

  test(`${id} formats in its own language with the Gregorian calendar and Latin digits`, () => {
    const { calendar, numberingSystem, locale } = new Intl.DateTimeFormat(format).resolvedOptions();
    assert.deepEqual([calendar, numberingSystem, new Intl.Locale(locale).language], ['gregory', 'latn', id]);
  });

  test(`${id} has a name written in letters of its own script`, () => {
    const script = new Intl.Locale(id).maximize().script ?? '';
    assert.match(name, new RegExp(`^[\\p{Script=${script}} /]+$`, 'u'));
  });
}

test('no language stands twice in the table', () => {
  assert.equal(new Set(locales.map(({ id }) => id)).size, locales.length);
});

test('live languages are the live rows in the order of the table, and the source language is one of them', () => {
  const live = locales.filter(({ state }) => state === 'live').map(({ id }) => id);
  assert.deepEqual(liveLocales, live);
  assert.ok(liveLocales.includes(sourceLocale));
});

test('only tags of the table are languages, also where a tag is the name of an object method', () => {
  assert.ok(isLocale('lv'));
  for (const tag of ['', 'LV', 'lv-LV', 'de', 'constructor', '__proto__']) assert.ok(!isLocale(tag), tag);
});

test('an unknown tag is an error that names the known ones', () => {
  assert.throws(() => localeRow('de' as Locale), /Unknown language "de"\. Known: lv, en/);
});

test('every page that writes <html> writes language and direction, and takes both from the same place', () => {
  const openings = globSync('src/**/*.astro').flatMap((file) => readFileSync(file, 'utf8').match(/<html[^>]*>/g) ?? []);
  assert.ok(openings.length > 0);
  for (const opening of openings)
    assert.match(
      opening,
      /^<html lang=("lv" dir="ltr"|\{locale\} dir=\{localeRow\(locale\)\.dir\}|\{locale\} \{dir\})( class=[^>]+)?>$/,
    );
});

test('no component, layout or script decides anything by direction', () => {
  const deciding = globSync('src/{components,layouts,pages,client}/**/*.{ts,astro}').filter((file) =>
    /[!=]==? *['"](rtl|ltr)['"]/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(deciding, []);
});
