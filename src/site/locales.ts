/**
 * The one table of languages. A row is all that code needs to know about a language; everything else is content.
 *
 * - `id`: BCP 47 tag, folder name in `content/` and first part of every address
 * - `name`: the language in its own words, as the language switch shows it
 * - `dir`: writing direction (a test compares it with CLDR)
 * - `state`: a `draft` row is checked but not built; `content/minimum.yaml` says what it needs to go `live`
 * - `format`: tag for numbers and dates; Gregorian calendar and Latin digits everywhere, because a deadline in another
 *   calendar can be misread
 */
export const locales = [
  { id: 'lv', name: 'Latviešu', dir: 'ltr', state: 'live', format: 'lv-LV-u-ca-gregory-nu-latn' },
  { id: 'en', name: 'English', dir: 'ltr', state: 'live', format: 'en-GB-u-ca-gregory-nu-latn' },
  { id: 'ru', name: 'Русский', dir: 'ltr', state: 'live', format: 'ru-RU-u-ca-gregory-nu-latn' },
  { id: 'uk', name: 'Українська', dir: 'ltr', state: 'live', format: 'uk-UA-u-ca-gregory-nu-latn' },
  { id: 'ar', name: 'العربية', dir: 'rtl', state: 'live', format: 'ar-u-ca-gregory-nu-latn' },
  { id: 'fa', name: 'فارسی / دری', dir: 'rtl', state: 'live', format: 'fa-u-ca-gregory-nu-latn' },
  { id: 'fr', name: 'Français', dir: 'ltr', state: 'live', format: 'fr-FR-u-ca-gregory-nu-latn' },
] as const satisfies readonly LocaleRow[];

interface LocaleRow {
  id: string;
  name: string;
  dir: 'ltr' | 'rtl';
  state: 'draft' | 'live';
  format: string;
}

export type Locale = (typeof locales)[number]['id'];

/** The language that texts are translated from, unless a text's front matter names another. */
export const sourceLocale: Locale = 'lv';

const rows = new Map<string, (typeof locales)[number]>(locales.map((row) => [row.id, row]));

/** True for a language of the table, live or draft. */
export const isLocale = (id: string): id is Locale => rows.has(id);

/** The row of a language. Throws on an unknown tag, because every caller has one from the table. */
export function localeRow(id: Locale) {
  const row = rows.get(id);
  if (!row) throw new Error(`Unknown language "${id}". Known: ${[...rows.keys()].join(', ')}.`);
  return row;
}

/** Only for a quick look, drafts too: the variable LOCALES (`lv,fa`). There are no variables in a browser. */
const named = globalThis.process?.env.LOCALES?.split(',');

/** Languages that are built and offered to readers, in the order of the table. */
export const liveLocales: readonly Locale[] = locales
  .filter(({ id, state }) => named?.includes(id) ?? state === 'live')
  .map(({ id }) => id);
