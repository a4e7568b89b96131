import type { Content } from './content.ts';
import type { Graph, Page, PageBase } from './graph.ts';
import { keyOfPair } from './keys.ts';
import { listPages, narrowedLists } from './list-pages.ts';
import type { Locale } from './locales.ts';
import { recordPages } from './record-pages.ts';
import { pairPages, textPages } from './text-pages.ts';
import { urlOf } from './urls.ts';

/**
 * The one graph of pages: what exists in which language, under which address.
 * Routes, language switch, hreflang, sitemap, search, open data and tests read it.
 * @param locales languages to build
 * @param now today, YYYY-MM-DD
 */
export function buildGraph(content: Content, locales: readonly Locale[], now: string): Graph {
  const base = (key: string, locale: Locale, indexable = true): PageBase => ({
    key,
    locale,
    number: content.numbers[key] ?? 0,
    url: urlOf(locale, key),
    indexable,
  });
  const pages = locales.flatMap((locale): Page[] => {
    const own = [...textPages(content, locale, base), ...recordPages(content, locale, base, now)];
    return [...own, ...listPages(content, locale, base, own)];
  });
  const pairs = pairPages(pages);
  const narrowed = narrowedLists(pages);
  const alone = lookup([...pages, ...narrowed], content.redirects);
  const pair = lookup(pairs, content.redirects);
  const page = (key: string, locale: Locale) => {
    const text = keyOfPair(key);
    return text === undefined ? alone(key, locale) : (pair(text, locale) ?? alone(text, locale));
  };
  const versions = (key: string) =>
    locales.map((locale) => page(key, locale)).filter((found): found is Page => Boolean(found));
  return {
    pages,
    narrowed,
    pairs,
    page,
    pair,
    versions,
    redirects: Object.entries(content.redirects).map(([key, to]) => ({ key, pages: versions(to) })),
  };
}

/** Finds a page, or the pair of a text, by the key of the text and language, also by a key that it had before. */
function lookup<Found extends Page>(pages: Found[], redirects: Content['redirects']) {
  const index = new Map(pages.map((page) => [`${page.locale}/${keyOfPair(page.key) ?? page.key}`, page]));
  return (key: string, locale: Locale) => index.get(`${locale}/${key}`) ?? index.get(`${locale}/${redirects[key]}`);
}
