import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { config } from '../site/config.ts';
import { liveLocales } from '../site/locales.ts';

type PublicPage = { url: string; reviewed: string | null };

/** The sitemap of the public pages, as `data/pages.json` of the same build lists them, and of no others. */
export function publicSitemap(): AstroIntegration[] {
  let list: URL | undefined;
  let pages: Map<string, PublicPage> | undefined;
  const publicPage = (url: string) => {
    pages ??= readPages(list);
    return pages.get(url);
  };
  return [
    {
      name: 'celvedis-sitemap',
      hooks: {
        'astro:config:done': ({ config: { outDir } }) => {
          list = new URL('data/pages.json', outDir);
        },
      },
    },
    sitemap({
      filter: (url) => publicPage(url) !== undefined,
      i18n: {
        defaultLocale: liveLocales[0] ?? 'lv',
        locales: Object.fromEntries(liveLocales.map((locale) => [locale, locale])),
      },
      serialize: (item) => {
        const reviewed = publicPage(item.url)?.reviewed;
        return reviewed ? { ...item, lastmod: reviewed } : item;
      },
    }),
  ];
}

function readPages(list: URL | undefined): Map<string, PublicPage> {
  if (!list) throw new Error('The sitemap was asked for before Astro had read its settings.');
  const pages: PublicPage[] = JSON.parse(readFileSync(list, 'utf8'));
  return new Map(pages.map((page) => [config.origin + page.url, page]));
}
