import { isLocale, liveLocales } from '../site/locales.ts';
import { numberUrl, toUrl } from '../site/urls.ts';
import { type Check, expect, type Finding, finding } from './check.ts';
import { fileOf, type PublicPage, type Site } from './site.ts';

const file = 'data/pages.json';
const fields = ['key', 'number', 'locale', 'url', 'title', 'kind', 'state', 'checkedBy', 'reviewed'];
const kinds = [
  'page',
  'guide',
  'lesson',
  'module',
  'parents',
  'children',
  'schools',
  'toolkit',
  'record',
  'news',
  'easy',
  'index',
];
const states = ['original', 'current', 'outdated'];

/** What other sites and printed paper rely on: the shape of `/data/pages.json` and the addresses that do not move. */
export const contract: Check = {
  name: 'contract',
  files: (site) => ({
    findings: [
      ...site.pages.flatMap(shapeOf),
      ...repeated(site, 'url', ({ url }) => url),
      ...numbersOf(site),
      ...fixedFiles(site),
    ],
  }),
};

function shapeOf(page: PublicPage): Finding[] {
  const { key, locale, url, number, title, kind, state, checkedBy, reviewed } = page;
  const found = Object.keys(page).sort().join(', ');
  const name = `${locale}/${key}:`;
  const wrong = (isRight: boolean, what: string, fix: string) => expect(isRight, file, `${name} ${what}`, fix);
  return [
    ...wrong(found === [...fields].sort().join(', '), `fields ${found}`, `have exactly ${fields.join(', ')}`),
    ...wrong(isLocale(locale) && liveLocales.includes(locale), `language ${locale}`, 'list live languages only'),
    ...wrong(/^\/[a-z-]+\/([a-z0-9/-]+\/)?$/.test(url), `url ${url}`, 'begin with the language, end with a slash'),
    ...wrong(url.startsWith(`/${locale}/`), `url ${url}`, `begin with /${locale}/`),
    ...wrong(Number.isInteger(number) && number > 0, `number ${number}`, 'give the key one in content/numbers.yaml'),
    ...wrong(typeof title === 'string' && title.trim() !== '', 'no title', 'give it one'),
    ...wrong(kinds.includes(kind), `kind ${kind}`, `use one of ${kinds.join(', ')}`),
    ...wrong(states.includes(state), `state ${state}`, `use one of ${states.join(', ')}`),
    ...wrong(typeof checkedBy === 'string' && checkedBy !== '', 'no checkedBy', 'name who checked it, or machine'),
    ...wrong(
      reviewed === null || /^\d{4}-\d{2}-\d{2}$/.test(reviewed),
      `reviewed ${reviewed}`,
      'write YYYY-MM-DD or null',
    ),
  ];
}

function repeated({ pages }: Site, what: string, by: (page: PublicPage) => string): Finding[] {
  return [...Map.groupBy(pages, by)]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => finding(file, `${what} ${value} ${same.length} times`, 'list it once'));
}

/** One number for one key, in all languages. */
function numbersOf({ pages }: Site): Finding[] {
  const pairs = new Map(pages.map(({ key, number }) => [`${key} ${number}`, { key, number }]));
  const clash = (by: 'key' | 'number') =>
    [...Map.groupBy(pairs.values(), (pair) => pair[by])]
      .filter(([, same]) => same.length > 1)
      .map(([value, same]) =>
        finding(
          file,
          `${by} ${value} with ${same.map((pair) => pair[by === 'key' ? 'number' : 'key']).join(' and ')}`,
          'give each key its own number',
        ),
      );
  return [...clash('key'), ...clash('number')];
}

function fixedFiles({ dist, pages }: Site): Finding[] {
  const urls = [
    '/',
    '/404.html',
    ...liveLocales.flatMap((locale) => [`/${locale}/`, `/${locale}/404.html`]),
    ...pages.flatMap(({ key, number }) => [toUrl(key), numberUrl(number)]),
  ];
  return [...new Set(urls)].flatMap((url) =>
    expect(dist.has(fileOf(url)), fileOf(url), `no file for ${url}`, 'build it: this address is a promise'),
  );
}
