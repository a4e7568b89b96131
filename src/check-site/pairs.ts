import { load } from 'cheerio';
import { keyOfPair } from '../site/keys.ts';
import { isLocale, sourceLocale } from '../site/locales.ts';
import { urlOf } from '../site/urls.ts';
import { type Check, expect, type Finding, finding } from './check.ts';
import { type HtmlPage, select } from './page.ts';
import { fileOf, type Site } from './site.ts';

/** On a page of two languages every piece of both texts stands exactly once, each beside the same piece of the other. */
export const pairs: Check = {
  name: 'pairs',
  page: (page, site) => {
    const texts = textsOf(page.url);
    return texts ? [...hiddenOf(page), ...rowsOf(page), ...piecesOf(page, site, texts)] : [];
  },
};

/** The pages that a pair shows, by the language of their column; null for every other page. */
export function textsOf(url: string): { language: string; url: string }[] | null {
  const [, locale = '', ...rest] = url.split('/');
  const key = keyOfPair(rest.join('/').replace(/\/$/, ''));
  if (key === undefined || !isLocale(locale)) return null;
  return [locale, sourceLocale].map((language) => ({ language, url: urlOf(language, key) }));
}

/** The text itself is the page that others should find and share. */
function hiddenOf({ $, path }: HtmlPage): Finding[] {
  const isMoved = $('meta[http-equiv="refresh"]').length > 0;
  const said = $('link[rel="canonical"], link[hreflang], meta[property="og:url"]').length > 0;
  return expect(isMoved || !said, path, 'a page of two languages that offers itself', 'leave that to the text');
}

function rowsOf({ $, path, lang }: HtmlPage): Finding[] {
  return select($, '[data-pair]').flatMap((row) => {
    const id = $(row).attr('data-pair') ?? '';
    const columns = $(row)
      .children()
      .map((_, column) => $(column).attr('data-language'))
      .get();
    const twice = $(`[data-pair="${id}"]`).length;
    return [
      ...expect(columns.join() === `${lang},${sourceLocale}`, path, `"${id}" in ${columns}`, 'show both languages'),
      ...expect(twice === 1, path, `"${id}" ${twice} times`, 'show it once'),
    ];
  });
}

/** Compares what stands in each column with the page of its language. */
function piecesOf({ $, path, lang }: HtmlPage, { dist, pages }: Site, texts: { language: string; url: string }[]) {
  const isCurrent = pages.some(({ url, state }) => url === texts[0]?.url && state === 'current');
  return texts.flatMap(({ language, url }): Finding[] => {
    const text = load(dist.has(fileOf(url)) ? dist.text(fileOf(url)) : '');
    const wanted = idsIn(text, '.prose');
    const found = idsIn($, `[data-language="${language}"]`).map((id) => (language === lang ? id : plain(id, wanted)));
    const alone = $(`[data-language="${language}"]:not([lang="${language}"])`).length;
    return [
      ...expect(found.join() === wanted.join() || !isCurrent, path, `${language}: ${found}`, `show ${wanted} in order`),
      ...wanted
        .filter((id) => found.filter((one) => one === id).length !== 1)
        .map((id) => finding(path, `"${id}" of ${url} not once in its column`, 'pair it')),
      ...expect(
        alone === 0 || !isCurrent,
        path,
        `${alone} pieces without ${language}`,
        `translate them, or mark ${url}`,
      ),
    ];
  });
}

/** Ids of the headings that Markdown makes: those of components have other attributes too. */
const idsIn = ($: HtmlPage['$'], within: string) =>
  select($, `${within} :is(h2, h3)[id]`)
    .filter((heading) => Object.keys(heading.attribs).length === 1)
    .map((heading) => heading.attribs.id ?? '');

/** The id as in the text itself; on a page with two of it the second has an ending. */
const plain = (id: string, wanted: string[]) => (wanted.includes(id) ? id : id.replace(/-lv$/, ''));
