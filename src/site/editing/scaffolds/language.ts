import { placeholder } from '../../check/unfinished.ts';
import { locales, sourceLocale } from '../../locales.ts';
import type { ReadContent } from '../../read.ts';
import type { UiStrings } from '../../schemas.ts';
import { type Outcome, Refusal } from '../outcome.ts';

/**
 * The words of the interface for a new language: every key with the Latvian words behind a …, plural forms as the
 * language has them. A draft gets advice only, so the file can be translated in many sittings.
 */
export function newLanguage(read: ReadContent, [id = '', name, dir]: string[]): Outcome {
  const row = locales.find((one) => one.id === id);
  const wanted = directionOf(id);
  if (!row && (!name || !dir))
    throw new Refusal(`Say its own name and direction: new language ${id} "<name>" ${wanted}.`);
  if (dir && dir !== wanted) throw new Refusal(`"${id}" is written ${wanted}, not ${dir}.`);
  const path = `${id}/ui.json`;
  if (read.files.has(path))
    throw new Refusal(`content/${path} exists: translate its lines that begin with ${placeholder}.`);
  const strings = untranslated(read.content.words[sourceLocale].ui, id);
  return {
    lines: [
      `content/${path}: ${Object.keys(strings).length} strings to translate`,
      ...(row ? [] : ['Add to the table in src/site/locales.ts:', rowOf(id, name ?? '', wanted)]),
      `Then run npm run check, which names what else knows the languages, and npm run content -- status --locale ${id}`,
    ],
    writes: [{ path, text: `${JSON.stringify(strings, null, 2)}\n` }],
  };
}

const rowOf = (id: string, name: string, dir: string) =>
  `  { id: '${id}', name: '${name.replace(/['\\]/g, '\\$&')}', dir: '${dir}', state: 'draft', format: '${formatOf(id)}' },`;

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Direction of the script that the language is written in; refuses what is no language. */
function directionOf(id: string): string {
  const isTag = /^[a-z]{2,3}$/.test(id) && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(id);
  if (!isTag) throw new Refusal(`"${id}" is no language: use its code, for example de.`);
  return rightToLeft.has(new Intl.Locale(id).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Gregorian calendar and Latin digits everywhere; the region where most speakers live. */
function formatOf(id: string): string {
  const { region } = new Intl.Locale(id).maximize();
  return `${id}-${region}-u-ca-gregory-nu-latn`;
}

function untranslated(source: UiStrings, id: string): UiStrings {
  const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories.toSorted();
  const open = (text: string) => `${placeholder} ${text}`;
  return Object.fromEntries(
    Object.entries(source).map(([key, text]) => [
      key,
      typeof text === 'string' ? open(text) : Object.fromEntries(forms.map((form) => [form, open(text.other ?? '')])),
    ]),
  );
}
