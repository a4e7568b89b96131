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

/** All texts of a language that a reader needs first, in one file that can be sent. */
export const bookUrl = (locale: Locale) => documentUrl(locale, `celvedis-${locale}`, 'html');

/** All pages of a language for computers and USB sticks. */
export const archiveUrl = (locale: Locale) => documentUrl(locale, `celvedis-${locale}`, 'zip');

/** What a browser needs to put the site among the programs of a device. */
export const manifestUrl = (locale: Locale) => `/${locale}/manifest.webmanifest`;

/** Short address with the page number that is printed and said on the phone. */
export const numberUrl = (number: number) => `/${number}/`;

/** Picture of a section for shared links. */
export const previewUrl = (locale: Locale, section: string) => `/og/${locale}/${section}.png`;

/** QR code that leads to a page by its number. */
export const qrUrl = (number: number) => `/qr/${number}.svg`;

/** Directory as data: `json` and `csv` of a kind of records, and the JSON Schema of all of them. */
export const openDataUrl = (name: RecordKind | 'schema', format: 'json' | 'csv') => `/data/directory/${name}.${format}`;

/** A list for frames on other sites: the folder of a language, all records of a kind, or what serves a municipality. */
export const embedUrl = (locale: Locale, kind?: RecordKind, municipality?: string) =>
  ['/embed', locale, kind, municipality && 'in', municipality, ''].filter((part) => part !== undefined).join('/');

/** Full address for canonical links, Open Graph and the sitemap. */
export const absolute = (path: string) => `${config.origin}${path}`;

/** A `tel:` target from a printed number: digits and a leading plus. */
export const telUrl = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`;

/** Opens an address in the map program of the device; nothing is asked of a server of ours or of others before that. */
export const geoUrl = (address: string) => `geo:0,0?q=${encodeURIComponent(address)}`;

/** A module on paper: all of its lessons, or one sheet to hand out. */
export const paperUrl = (module: { url: string }, paper: 'print' | 'handout') => `${module.url}${paper}/`;

/** Address with the page number as it stands on paper and is typed: without `https://`. */
export const shortAddress = (number: number) => absolute(numberUrl(number)).replace(/^https?:\/\/|\/$/g, '');

/** The page that a correction is about: its number and address are filled in. */
interface Corrected {
  number: number;
  url: string;
}

/** Browsers, servers and mail programs take addresses of this length; some take no longer ones. */
const longestAddress = 2000;

/**
 * Where a reader corrects a page, with number, address, field and old value filled in: the issue form
 * `correct-an-entry.yml` of the repository, or where there is none a mail to the address that the builder named.
 * Null when the builder named neither. A value that would make the address too long is cut.
 * @param field what is wrong, in words
 */
export function correctionUrl(page: Corrected, field = '', oldValue = ''): string | null {
  const way = correctionWay();
  if (!way) return null;
  const write = ways[way];
  const signs = [...oldValue];
  let url = write(page, field, oldValue);
  while (url.length > longestAddress && signs.length > 0) {
    signs.length = Math.max(0, signs.length - 10);
    url = write(page, field, `${signs.join('')}…`);
  }
  return url;
}

type Write = (page: Corrected, field: string, oldValue: string) => string;

const titleOf = ({ number, url }: Corrected, field: string) => [number, url, field].filter(Boolean).join(' ');
const wrongOf = (field: string, oldValue: string) => [field, oldValue].filter(Boolean).join(': ');

/** What a correction opens, and null where the builder named no place for it. */
export const correctionWay = () => (config.repository ? 'issue' : config.contact ? 'mail' : null);

const ways: Record<'mail' | 'issue', Write> = {
  // Mail programs show "+" as it is, so a space is %20.
  mail: (page, field, oldValue) =>
    `mailto:${config.contact}?subject=${encodeURIComponent(titleOf(page, field))}&body=${encodeURIComponent(`${wrongOf(field, oldValue)}\r\n\r\n`)}`,
  // Names of the values are ids of the form's fields.
  issue: (page, field, oldValue) =>
    `${config.repository}/issues/new?${new URLSearchParams({
      template: 'correct-an-entry.yml',
      title: titleOf(page, field),
      page: `${page.number} ${page.url}`,
      ...(field && { wrong: wrongOf(field, oldValue) }),
    })}`,
};

/**
 * Where a reader tells us something: about a page (or a place on it), or where there is no page or the builder named
 * neither repository nor address, the page that says how.
 */
export const tellUrl = (locale: Locale, page?: Corrected) =>
  (page && correctionUrl(page)) || `${urlOf(locale, 'about/project')}#errors`;

/** Name of the website that an address leads to, as people say it: `vmnvd.gov.lv`. */
export const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
