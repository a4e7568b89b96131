import { config } from './config.ts';
import type { RecordKind } from './keys.ts';
import type { Locale } from './locales.ts';

/** Address of a page, root-relative with trailing slash. The only place that computes one. */
export const urlOf = (locale: Locale, key: string) => (key === 'home' ? `/${locale}/` : `/${locale}/${key}/`);

/** The same page in the receiver's choice of language. */
export const toUrl = (key: string) => `/to/${key}/`;

/** Address of a page as a file to keep or print. */
export const documentUrl = (locale: Locale, name: string, kind: string) => `/downloads/${locale}/${name}.${kind}`;

/** A drawing of `content/media/`. */
export const drawingUrl = (name: string) => `/media/${name}.svg`;

/** All documents of a language in one file. */
export const packageUrl = (locale: Locale) => documentUrl(locale, `schools-${locale}`, 'zip');

/** Short address with the page number that is printed and said on the phone. */
export const numberUrl = (number: number) => `/${number}/`;

/** Picture of a section for shared links. */
export const previewUrl = (locale: Locale, section: string) => `/og/${locale}/${section}.png`;

/** QR code that leads to a page by its number. */
export const qrUrl = (number: number) => `/qr/${number}.svg`;

/** Directory as data: `json` and `csv` of a kind of records, and the JSON Schema of all of them. */
export const openDataUrl = (name: RecordKind | 'schema', format: 'json' | 'csv') => `/data/directory/${name}.${format}`;

/** Full address for canonical links, Open Graph and the sitemap. */
export const absolute = (path: string) => `${config.origin}${path}`;

/**
 * Where a reader reports a mistake on a page: a new issue with the page's number and address filled in.
 * Null when the builder named no repository.
 */
export const reportUrl = (page: { number: number; url: string }) =>
  config.repository &&
  `${config.repository}/issues/new?${new URLSearchParams({ title: `${page.number} ${page.url}` })}`;

/**
 * Where a reader tells us something: a new issue about a page (or a place on it), or where there is no page or the
 * builder named no repository, the page that says how.
 */
export const tellUrl = (locale: Locale, page?: { number: number; url: string }) =>
  (page && reportUrl(page)) || `${urlOf(locale, 'about/project')}#errors`;

/** A `tel:` target from a printed number: digits and a leading plus. */
export const telUrl = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`;

/** A module on paper: all of its lessons, or one sheet to hand out. */
export const paperUrl = (module: { url: string }, paper: 'print' | 'handout') => `${module.url}${paper}/`;

/** Address with the page number as it stands on paper and is typed: without `https://`. */
export const shortAddress = (number: number) => absolute(numberUrl(number)).replace(/^https?:\/\/|\/$/g, '');
