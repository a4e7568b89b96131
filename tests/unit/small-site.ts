import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { type Folder, folderOf, type Site, siteOf } from '../../src/check-site/site.ts';
import { config } from '../../src/site/config.ts';
import { type Locale, liveLocales, localeRow } from '../../src/site/locales.ts';
import { packSizes } from '../../src/site/offline.ts';

/** Files of a site by path: text, or bytes where they are packed. */
export type SmallSite = Map<string, string | Buffer>;

const titles: Record<string, string> = { lv: 'Sākums', en: 'Home', ar: 'البداية' };
const at = (path: string) => config.origin + path;
const alternates = liveLocales.map(
  (locale) => `<link rel="alternate" hreflang="${locale}" href="${at(`/${locale}/`)}">`,
);

const document = (locale: Locale, head: string, body: string) =>
  `<!DOCTYPE html><html lang="${locale}" dir="${localeRow(locale).dir}"><head><meta charset="utf-8">` +
  `<title>${titles[locale]} – Ceļvedis</title><meta name="description" content="${titles[locale]}">` +
  `<link rel="stylesheet" href="/_astro/site.css">${head}</head>` +
  `<body><main id="main"><h1>${titles[locale]}</h1>${body}</main></body></html>`;

const home = (locale: Locale) =>
  document(
    locale,
    [
      `<link rel="canonical" href="${at(`/${locale}/`)}">`,
      ...alternates,
      `<link rel="alternate" hreflang="x-default" href="${at('/to/home/')}">`,
      `<meta property="og:title" content="${titles[locale]}">`,
      `<meta property="og:description" content="${titles[locale]}">`,
      `<meta property="og:url" content="${at(`/${locale}/`)}">`,
    ].join(''),
    [
      '<p><a href="tel:+37167209400"><bdi dir="ltr">+371 67209400</bdi></a></p>',
      '<p><a href="https://example.org/" rel="noreferrer"><bdi lang="lv" dir="ltr">Rīga</bdi></a></p>',
      '<p><a href="/to/home/#main"><bdi dir="ltr">2026-11-20</bdi></a> <button type="button">1</button></p>',
      '<div class="prose"><h2 id="bring">1</h2><h3 id="papers">2</h3></div>',
      '<script type="module" src="/_astro/search.js"></script>',
    ].join(''),
  );

const choice = (canonical: string) =>
  document('lv', `<link rel="canonical" href="${at(canonical)}">${alternates.join('')}`, '<a href="/lv/">Latviešu</a>');

const hidden = (locale: Locale) => document(locale, '<meta name="robots" content="noindex">', '');

/** A list for other sites. */
const embed = document('lv', '<base target="_top"><meta name="robots" content="noindex">', '<a href="/lv/">1</a>');

/** Home with the Latvian home beside it. */
const pair = (locale: Locale) => {
  const column = (language: Locale, piece: string) =>
    `<div data-language="${language}" lang="${language}" dir="${localeRow(language).dir}">${piece}</div>`;
  const row = (level: string, id: string) =>
    `<div data-pair="${id}">${column(locale, `<${level} id="${id}">1</${level}>`)}${column('lv', `<${level} id="${id}-lv">1</${level}>`)}</div>`;
  return document(locale, '<meta name="robots" content="noindex">', row('h2', 'bring') + row('h3', 'papers'));
};

const listed = liveLocales.map((locale) => ({
  key: 'home',
  number: 100,
  locale,
  url: `/${locale}/`,
  title: titles[locale],
  kind: 'page',
  state: locale === 'lv' ? 'original' : 'current',
  checkedBy: 'machine',
  reviewed: null,
}));

const sitemapEntries = liveLocales.map(
  (locale) =>
    `<url><loc>${at(`/${locale}/`)}</loc>${alternates.join('').replaceAll('<link', '<xhtml:link').replaceAll('">', '"/>')}</url>`,
);

const security = [
  'Contact: mailto:help@example.org',
  'Expires: 2027-11-20T00:00:00Z',
  `Canonical: ${config.origin}/.well-known/security.txt`,
].join('\n');
/** A language to take along, as small as it can be. */
function portable(locale: Locale): [string, string | Buffer][] {
  const book = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"></head><body><p id="p1"><a href="#p1">1</a><img src="data:," alt=""></p></body></html>`;
  const page = strToU8('<a href="a/index.html">1</a>');
  const archive = zipSync({ 'index.html': page, 'a/index.html': strToU8('<p>1</p>'), 'README.txt': page });
  return [
    [`downloads/${locale}/celvedis-${locale}.html`, book],
    [`downloads/${locale}/celvedis-${locale}.zip`, Buffer.from(archive)],
  ];
}

/** Packs with the home page of a language, and their list. */
function packs(): [string, string][] {
  const made = liveLocales.flatMap((locale) =>
    packSizes.map((size) => {
      const body = JSON.stringify({ files: { [`/${locale}/`]: home(locale) }, shortcuts: {} });
      const url = `/offline/${locale}-${size}.json`;
      const hash = createHash('sha256').update(body).digest('hex');
      return { body, pack: { locale, size, url, bytes: gzipSync(body).length, files: 1, hash } };
    }),
  );
  const list = JSON.stringify(made.map(({ pack }) => pack));
  return [['offline/packs.json', list], ...made.map(({ body, pack }): [string, string] => [pack.url.slice(1), body])];
}

/** A site with one page in each live language, in which every check is content. */
export const smallSite = (): SmallSite =>
  new Map<string, string | Buffer>([
    ['index.html', choice('/')],
    ['to/home/index.html', choice('/to/home/')],
    ['100/index.html', choice('/to/home/')],
    ['404.html', hidden('lv')],
    ['embed/lv/courses/index.html', embed],
    ...liveLocales.flatMap((locale): [string, string | Buffer][] => [
      [`${locale}/index.html`, home(locale)],
      [`${locale}/404.html`, hidden(locale)],
      ...(locale === 'lv' ? [] : [[`${locale}/with-lv/home/index.html`, pair(locale)] as [string, string]]),
      [`data/search/${locale}.json`, JSON.stringify({ records: [[`/${locale}/`], [`/${locale}/#card-one`]] })],
    ]),
    ['.well-known/security.txt', security],
    ['_astro/site.css', '@font-face{font-family:A;src:url(/_astro/a.woff2)}p{margin:0 1px;padding-inline-start:1rem}'],
    ['_astro/a.woff2', 'font'],
    ['sw.js', 'self.addEventListener("fetch",()=>{})'],
    ...liveLocales.flatMap(portable),
    ...packs(),
    ['_astro/search.js', 'import"./store.js";'],
    ['_astro/store.js', 'export const a=1;'],
    ['data/pages.json', JSON.stringify(listed)],
    ['pagefind/pagefind-entry.json', JSON.stringify({ languages: { lv: { page_count: listed.length } } })],
    ['sitemap-index.xml', `<sitemapindex><sitemap><loc>${at('/sitemap-0.xml')}</loc></sitemap></sitemapindex>`],
    ['sitemap-0.xml', `<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml">${sitemapEntries.join('')}</urlset>`],
  ]);

const folder = (files: SmallSite): Folder => folderOf([...files.keys()], (path) => Buffer.from(files.get(path) ?? ''));

/** The site as the checks see it. */
export const built = (files: SmallSite, source: SmallSite = new Map()): Site =>
  siteOf(folder(files), folder(source), '/dist');

/** The small site with one of its files changed; fails when the words to replace are not there. */
export function withChange(path: string, from: string, to: string): SmallSite {
  const files = smallSite();
  const before = String(files.get(path) ?? '');
  if (!before.includes(from)) throw new Error(`${path} of the small site does not hold ${from}.`);
  return files.set(
    path,
    before.replaceAll(from, () => to),
  );
}
