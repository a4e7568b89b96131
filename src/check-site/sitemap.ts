import { load } from 'cheerio';
import { absolute } from '../site/urls.ts';
import { type Check, expect, type Finding, finding } from './check.ts';
import type { Site } from './site.ts';

const index = 'sitemap-index.xml';

/** The sitemap lists the public pages and no others, each with its languages. */
export const sitemap: Check = {
  name: 'sitemap',
  files: (site) => {
    if (!site.dist.has(index)) return { findings: [finding(index, 'missing', 'build with the sitemap integration')] };
    const entries = entriesOf(site);
    const listed = new Map(site.pages.map((page) => [absolute(page.url), page]));
    const lost = [...listed.keys()].filter((url) => !entries.has(url));
    return {
      findings: [
        ...lost.map((url) => finding(index, `${url} is missing`, 'list every page of data/pages.json')),
        ...[...entries].flatMap(([url, alternates]) => {
          const page = listed.get(url);
          if (!page) return [finding(index, `${url} is not in data/pages.json`, 'list public pages only')];
          return alternatesOf(url, alternates, site.versions.get(page.key) ?? []);
        }),
      ],
    };
  },
};

/** A page in one language needs no alternates. */
function alternatesOf(url: string, found: string[], versions: readonly { locale: string; url: string }[]): Finding[] {
  const wanted = versions.map((version) => `${version.locale} ${absolute(version.url)}`).sort();
  return expect(
    found.join() === wanted.join() || (wanted.length === 1 && found.length === 0),
    index,
    `${url} with ${found.join(', ') || 'no languages'}`,
    `write ${wanted.join(', ')}`,
  );
}

/** Address → its alternates as `lv https://…`, from all parts of the sitemap. */
function entriesOf({ dist }: Site): Map<string, string[]> {
  const parse = (path: string) => load(dist.text(path), { xml: true });
  const parts = parse(index)('sitemap > loc')
    .map((_, loc) => new URL(parse(index)(loc).text()).pathname.slice(1))
    .get();
  return new Map(
    parts
      .filter((path) => dist.has(path))
      .flatMap((path) => {
        const $ = parse(path);
        return $('url')
          .toArray()
          .map((entry): [string, string[]] => [
            $(entry).children('loc').text(),
            $(entry)
              .children('xhtml\\:link')
              .map((_, link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`)
              .get()
              .sort(),
          ]);
      }),
  );
}
