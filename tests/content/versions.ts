import assert from 'node:assert/strict';
import { sourceTextOf, type Text } from '../../src/site/content.ts';
import type { Locale } from '../../src/site/locales.ts';
import { type Files, readContent } from '../../src/site/read.ts';
import type { Pins } from '../../src/site/schemas.ts';
import { sectionStates } from '../../src/site/translations.ts';

/** The guide of the fixtures. */
export const key = 'guides/health/doctor';
export const lv = `lv/${key}.mdx`;

/** A text, its source and its pins, as the site sees them. */
export function versionOf(files: Files, locale: Locale): { text: Text; source: Text; pins: Pins } {
  const { texts } = readContent(files);
  const text = texts.find((one) => one.key === key && one.locale === locale);
  const source = sourceTextOf(texts, key);
  assert.ok(text && source);
  return { text, source, pins: pinsOf(files, locale) };
}

const pinsOf = (files: Files, locale: Locale) => readContent(files).content.words[locale].pins;

/** Sections of the English guide that are not current. */
export const staleIn = (files: Files) => {
  const { text, source, pins } = versionOf(files, 'en');
  return sectionStates(text, source, pins[key])
    .filter(({ state }) => state !== 'current')
    .map(({ id, state }) => `${id}: ${state}`);
};
