import { gunzipSync } from 'node:zlib';
import { liveLocales } from '../site/locales.ts';
import { type Check, expect, type Finding, finding } from './check.ts';
import type { Site } from './site.ts';

const entry = 'pagefind/pagefind-entry.json';
const list = (items: Iterable<string>) => [...items].sort().join(', ');

/** Search knows the public pages of each live language and no others. */
export const searchIndex: Check = {
  name: 'search index',
  files: (site) => {
    if (!site.dist.has(entry)) return { findings: [finding(entry, 'missing', 'build with the search integration')] };
    const { languages } = JSON.parse(site.dist.text(entry)) as { languages: Record<string, { page_count: number }> };
    const found = list(Object.keys(languages));
    const wanted = list(liveLocales);
    return {
      findings: [
        ...expect(found === wanted, entry, `languages ${found}`, `index ${wanted}`),
        ...Object.entries(languages).flatMap(([locale, { page_count }]) => countOf(site, locale, page_count)),
        ...pagesOf(site),
      ],
    };
  },
};

function countOf({ pages }: Site, locale: string, count: number): Finding[] {
  const wanted = pages.filter((page) => page.locale === locale).length;
  return expect(count === wanted, entry, `${count} pages in ${locale}`, `index the ${wanted} of data/pages.json`);
}

function pagesOf({ dist, pages }: Site): Finding[] {
  const fragments = dist.paths.filter((path) => path.endsWith('.pf_fragment'));
  const indexed = new Set(fragments.map((path) => addressOf(dist.bytes(path))));
  const listed = new Set(pages.map(({ url }) => url));
  return [
    ...[...indexed]
      .filter((url) => !listed.has(url))
      .map((url) => finding(entry, `${url} can be found`, 'take data-pagefind-body off the page')),
    ...[...listed]
      .filter((url) => !indexed.has(url))
      .map((url) => finding(entry, `${url} cannot be found`, 'put data-pagefind-body on its <main>')),
  ];
}

/** Pagefind packs a mark and JSON. */
function addressOf(packed: Buffer): string {
  const unpacked = gunzipSync(packed).toString('utf8');
  return (JSON.parse(unpacked.slice(unpacked.indexOf('{'))) as { url: string }).url;
}
