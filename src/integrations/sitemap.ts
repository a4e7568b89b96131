import { readFileSync } from 'node:fs';
import type { SitemapOptions } from '@astrojs/sitemap';
import { config } from '../site/config.ts';
import { liveLocales } from '../site/locales.ts';

type PublicPage = { url: string; reviewed: string | null };

let pages: Map<string, PublicPage> | undefined;

/** The public pages as the build has just written them; the sitemap lists these and no others. */
function publicPage(url: string): PublicPage | undefined {
  pages ??= new Map(
    (JSON.parse(readFileSync('dist/data/pages.json', 'utf8')) as PublicPage[]).map((page) => [
      config.origin + page.url,
      page,
    ]),
  );
  return pages.get(url);
}

export const sitemapOptions: SitemapOptions = {
  filter: (url) => publicPage(url) !== undefined,
  i18n: {
    defaultLocale: liveLocales[0] ?? 'lv',
    locales: Object.fromEntries(liveLocales.map((locale) => [locale, locale])),
  },
  serialize: (item) => {
    const reviewed = publicPage(item.url)?.reviewed;
    return reviewed ? { ...item, lastmod: reviewed } : item;
  },
};
