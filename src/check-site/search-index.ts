import type { SearchIndex } from '../search/index-format.ts';
import { liveLocales } from '../site/locales.ts';
import { type Check, expect, type Finding, finding } from './check.ts';
import type { Site } from './site.ts';

const fileOf = (locale: string) => `data/search/${locale}.json`;

/** Search of each live language knows its public pages and no others. */
export const searchIndex: Check = {
  name: 'search index',
  files: (site) => ({ findings: [...liveLocales.flatMap((locale) => indexOf(site, locale)), ...wholeTexts(site)] }),
};

const entry = 'pagefind/pagefind-entry.json';

/** The index of whole texts is one for all languages. */
function wholeTexts({ dist, pages }: Site): Finding[] {
  if (!dist.has(entry)) return [finding(entry, 'missing', 'build with the search integration')];
  const { languages } = JSON.parse(dist.text(entry)) as { languages: Record<string, { page_count: number }> };
  const counts = Object.values(languages).map(({ page_count }) => page_count);
  return expect(
    counts.join() === String(pages.length),
    entry,
    `${counts.join(' and ')} pages`,
    `index the ${pages.length} of data/pages.json as one`,
  );
}

function indexOf({ dist, pages }: Site, locale: string): Finding[] {
  const file = fileOf(locale);
  if (!dist.has(file)) return [finding(file, 'missing', 'build the search index')];
  const { records } = JSON.parse(dist.text(file)) as SearchIndex;
  const indexed = new Set(records.map(([url]) => url.replace(/#.*/, '')));
  const listed = new Set(pages.filter((page) => page.locale === locale).map(({ url }) => url));
  const extra = [...indexed].filter((url) => !listed.has(url));
  const lost = [...listed].filter((url) => !indexed.has(url));
  return [
    ...extra.map((url) => finding(file, `${url} can be found`, 'leave it out of the index')),
    ...lost.map((url) => finding(file, `${url} cannot be found`, 'put it into the index')),
  ];
}
