import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isForm } from '../../src/site/keys.ts';
import { type Locale, liveLocales, localeRow } from '../../src/site/locales.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder with the built site. */
export const dist = resolve(root, process.env.SITE_DIST || 'dist');

/** An entry of `/data/pages.json`, as far as the tests read it. */
interface Listed {
  key: string;
  number: number;
  locale: Locale;
  url: string;
  title: string;
  kind: string;
  state: 'original' | 'current' | 'outdated';
}

let listed: Listed[] | undefined;

/** Every public page; read when the first test asks, so that the configuration can be loaded without a built site. */
export function pages(locale?: Locale): Listed[] {
  listed ??= JSON.parse(readFileSync(`${dist}/data/pages.json`, 'utf8')) as Listed[];
  return locale ? listed.filter((page) => page.locale === locale) : listed;
}

export function pageOf(locale: Locale, key: string): Listed {
  const found = pages(locale).find((page) => page.key === key);
  if (!found) throw new Error(`/data/pages.json has no "${key}" in "${locale}".`);
  return found;
}

/** Pages that many tests visit. */
export const guide = 'guides/health/family-doctor';
export const lesson = 'course/rights-and-duties/your-rights';
/** A lesson with letters; the section makes it show all of its screens at once. */
const letters = 'course/first-latvian/vowels';
export const lettersIn = (locale: Locale) => `${pageOf(locale, letters).url}#words`;
export const sensitive = 'guides/rights/violence-and-crisis';
/** The list of kept records, which no list of public pages has. */
export const keptIn = (locale: Locale) => `/${locale}/directory/kept/`;
export const guideIn = (locale: Locale) => pageOf(locale, guide).url;

const strings = new Map<Locale, Record<string, string>>();

/** Interface string of a language. */
export function ui(locale: Locale, key: string): string {
  const own = strings.get(locale) ?? JSON.parse(readFileSync(`${root}content/${locale}/ui.json`, 'utf8'));
  strings.set(locale, own);
  if (typeof own[key] !== 'string') throw new Error(`content/${locale}/ui.json has no plain string "${key}".`);
  return own[key];
}

export const languageName = (locale: Locale) => localeRow(locale).name;
export const isRtl = (locale: Locale) => localeRow(locale).dir === 'rtl';

/** Kind of a text, or for a start page or a list its place: `start/*`, `guides/*`. Forms of both kinds have layouts of their own. */
function templateOf({ key, kind }: Listed): string {
  if (key === 'home') return key;
  if (isForm(key)) return 'school form';
  const folder = ['start', 'forms'].find((name) => key.startsWith(`${name}/`));
  if (kind !== 'index') return folder ? `${folder}/*` : kind;
  const [first = '', ...rest] = key.split('/');
  // Each of these pages is made in its own way.
  if (first === 'course' || ['about/voices', 'about/uncertain', 'about/sources'].includes(key)) return key;
  if (key.startsWith('about/uncertain/')) return 'about/uncertain/*';
  return rest.length ? `${first}/*` : first;
}

/** One page for each template of a language, and the pages that the list of public pages leaves out. */
export function templates(locale: Locale): { name: string; url: string }[] {
  const first = new Map<string, string>();
  for (const page of pages(locale)) {
    const name = templateOf(page);
    if (!first.has(name)) first.set(name, page.url);
  }
  return [
    ...[...first].map(([name, url]) => ({ name, url })),
    { name: 'sensitive', url: pageOf(locale, sensitive).url },
    { name: 'letters', url: lettersIn(locale) },
    ...['about/accessibility', 'about/licence'].map((key) => ({ name: key, url: pageOf(locale, key).url })),
    ...(locale === 'lv' ? [] : [{ name: 'two languages', url: `/${locale}/with-lv/${sensitive}/` }]),
    { name: 'search', url: `/${locale}/search/` },
    { name: 'kept', url: keptIn(locale) },
    { name: 'design', url: `/${locale}/about/design/` },
    { name: 'list for other sites', url: `/embed/${locale}/courses/` },
    { name: 'not found', url: `/${locale}/no-such-page/` },
  ];
}

/** One language of each script: for what depends on letters and direction, but on no words. */
export const scripts: readonly Locale[] = ['lv', 'ru', 'ar'];

/** Every night the long walks visit every page in every language, else a choice. */
export const everyPage = Boolean(process.env.EVERY_PAGE);
/** Languages of the long walks: one of each script, or all. */
export const walked: readonly Locale[] = everyPage ? liveLocales : scripts;

/** Pages that belong to no language. */
export const choosers = ['/', `/to/${guide}/`, '/no-such-page/'];

export { type Locale, liveLocales };
