import { isLocale, localeRow } from '../site/locales.ts';
import { absolute, numberUrl, toUrl } from '../site/urls.ts';
import { type Check, expect, type Finding, finding } from './check.ts';
import type { HtmlPage, Outline } from './page.ts';
import { fileOf, type PublicPage, type Site } from './site.ts';

/** Every page says what it is: language, direction, heading, title, description, addresses in all its languages. */
export const pages: Check = {
  name: 'pages',
  page: (page, site) => [
    ...frameOf(page),
    ...(page.listed ? addressesOf(page, page.listed, site) : unlistedOf(page, site)),
  ],
  all: (outlines, site) => ({ findings: [...missing(site), ...sameTitles(outlines)] }),
};

function frameOf({ path, url, lang, isRtl, $ }: HtmlPage): Finding[] {
  const folder = url.split('/')[1] ?? '';
  const dir = isLocale(lang) ? localeRow(lang).dir : undefined;
  const headings = $('h1').length;
  return [
    ...expect(dir !== undefined, path, `<html lang="${lang}">`, 'use a language of src/site/locales.ts'),
    ...expect(!isLocale(folder) || lang === folder, path, `<html lang="${lang}">`, `write lang="${folder}"`),
    ...expect(
      $('html').attr('dir') === dir && isRtl === (dir === 'rtl'),
      path,
      'wrong or no dir',
      `write dir="${dir}"`,
    ),
    ...expect(headings === 1, path, `${headings} headings <h1>`, 'have exactly one'),
    ...expect($('head title').text().trim() !== '', path, 'no <title>', 'add one'),
    ...expect(contentOf($, 'name="description"') !== '', path, 'no meta description', 'add one'),
  ];
}

function addressesOf(page: HtmlPage, listed: PublicPage, site: Site): Finding[] {
  const { path, $ } = page;
  const graph = ['title', 'description', 'url'].filter((name) => !contentOf($, `property="og:${name}"`));
  const shared = contentOf($, 'property="og:url"');
  const title = $('title').text();
  return [
    ...knownAs(page, listed.url, [...versionsOf(site, listed.key), `x-default ${absolute(toUrl(listed.key))}`]),
    ...graph.map((name) => finding(path, `no og:${name}`, 'add it')),
    ...expect(!shared || shared === absolute(listed.url), path, `og:url ${shared}`, 'make it the canonical address'),
    ...expect(!isHidden($), path, 'noindex on a page of pages.json', 'take one of them away'),
    ...expect(title.includes(listed.title), path, `title "${title}"`, `hold "${listed.title}"`),
  ];
}

/** What is not listed is hidden; only the choice of language before a listed page is not. */
function unlistedOf(page: HtmlPage, site: Site): Finding[] {
  if (isHidden(page.$)) return [];
  const key = keyOfChoice(page.url, site);
  return key === undefined
    ? [finding(page.path, 'a page that is not in data/pages.json', 'list it there, or mark it noindex')]
    : knownAs(page, page.url === '/' ? '/' : toUrl(key), versionsOf(site, key));
}

function keyOfChoice(url: string, { pages }: Site): string | undefined {
  return pages.find(({ key, number }) => [toUrl(key), numberUrl(number), key === 'home' && '/'].includes(url))?.key;
}

function knownAs({ path, $ }: HtmlPage, url: string, wanted: string[]): Finding[] {
  const canonical = $('link[rel="canonical"]').attr('href');
  const found = $('link[rel="alternate"][hreflang]')
    .map((_, link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`)
    .get();
  const isComplete = found.sort().join() === [...wanted].sort().join();
  return [
    ...expect(canonical === absolute(url), path, `canonical ${canonical}`, `write ${absolute(url)}`),
    ...expect(isComplete, path, `hreflang ${found.join(', ') || 'missing'}`, `write ${wanted.join(', ')}`),
  ];
}

const versionsOf = ({ versions }: Site, key: string) =>
  (versions.get(key) ?? []).map(({ locale, url }) => `${locale} ${absolute(url)}`);

const isHidden = ($: HtmlPage['$']) => contentOf($, 'name="robots"').includes('noindex');
const contentOf = ($: HtmlPage['$'], by: string) => ($(`head meta[${by}]`).attr('content') ?? '').trim();

const missing = ({ dist, pages }: Site) =>
  pages.flatMap(({ url }) =>
    expect(dist.has(fileOf(url)), fileOf(url), `no file for ${url} of pages.json`, 'build the page or take it out'),
  );

/** Titles tell pages apart in search results, bookmarks and tabs. */
function sameTitles(outlines: readonly Outline[]): Finding[] {
  const listed = outlines.filter(({ isListed }) => isListed);
  return [...Map.groupBy(listed, ({ lang, title }) => `${lang} ${title}`).values()].flatMap(([first, ...others]) =>
    others.map(({ path, title }) => finding(path, `title "${title}"`, `say how it differs from ${first?.path}`)),
  );
}
