import { isLocale, type Locale, sourceLocale } from '../site/locales.ts';
import { rulesOf } from './languages.ts';
import type { Rules } from './normalise.ts';

/** The language that words in a script most likely are, beside the reader's own. */
const scripts: [RegExp, Locale[]][] = [
  [/\p{Script=Latin}/u, [sourceLocale]],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
];

/** Rules for what is typed into the index of a language: its own first, then those of languages of the same letters. */
export async function rulesFor(typed: string, locale: string): Promise<Rules[]> {
  const others = scripts.flatMap(([script, ids]) => (script.test(typed) ? ids : []));
  const ids = new Set([...(isLocale(locale) ? [locale] : []), ...others]);
  return Promise.all([...ids].map(rulesOf));
}
