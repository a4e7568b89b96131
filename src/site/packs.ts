import type { Content } from './content.ts';
import { type Graph, hasText, type Page, type TextPage } from './graph.ts';
import type { Locale } from './locales.ts';
import { offlineUrl } from './offline.ts';
import { numberUrl, toUrl, urlOf } from './urls.ts';

/** Every page of a language, tools too. */
export const pagesOf = (graph: Graph, locale: Locale): Page[] => graph.pages.filter((page) => page.locale === locale);

/** Keys that `content/navigation.yaml` lists, in that order; in place of one that ends with a slash the pages below, by number. */
const listed = (keys: readonly string[], pages: readonly Page[]): Page[] =>
  keys.flatMap((key) =>
    pages
      .filter((page) => (key.endsWith('/') ? page.key.startsWith(key) : page.key === key))
      .sort((a, b) => a.number - b.number),
  );

/** Pages that the small size holds in any case. */
export const essentialPages = ({ navigation }: Content, graph: Graph, locale: Locale): Page[] =>
  listed(navigation.offline.essential, pagesOf(graph, locale));

/** Guides on matters where a mistake costs much, most urgent first: the small size holds as many as it has room for. */
export const urgentGuides = (graph: Graph, locale: Locale): TextPage[] =>
  pagesOf(graph, locale)
    .filter(hasText)
    .filter(({ kind, data }) => kind === 'guide' && (data.critical || data.sensitive))
    .sort((a, b) => urgencyOf(a) - urgencyOf(b) || a.number - b.number);

/** What is about violence or crisis comes first, then what is due first. */
const urgencyOf = ({ data }: TextPage) => (data.sensitive ? 0 : Math.min(...Object.values(data.start ?? {}), 365));

/** Chapters of the book, in order: what `content/navigation.yaml` lists, each page once. */
export const bookPages = (content: Content, graph: Graph, locale: Locale): Page[] => [
  ...new Set(listed(coreKeys(content), pagesOf(graph, locale))),
];

/** The list of the book with the core modules of the course in place of `course/`. */
const coreKeys = ({ navigation, course }: Content): string[] =>
  navigation.offline.book.flatMap((key) =>
    key === 'course/'
      ? course.modules
          .filter(({ kind }) => kind === 'core')
          .flatMap(({ id, lessons }) => [`course/${id}`, ...lessons.map((lesson) => `course/${id}/${lesson}`)])
      : [key],
  );

/** Pages that show what to do without network, one a language. */
export const offlinePages = (graph: Graph): Page[] => graph.pages.filter(({ key }) => key === 'offline');

/** Printed and former addresses of the pages that are kept, and where they lead: no choice of language is kept. */
export function shortcutsOf(graph: Graph, locale: Locale, pages: readonly Page[]): Record<string, string> {
  const kept = new Map(pages.filter((page) => page.locale === locale).map(({ key, url }) => [key, url]));
  const moved = graph.redirects.flatMap(({ key, pages }) =>
    pages.filter((page) => page.locale === locale && kept.has(page.key)).map(({ url }) => [urlOf(locale, key), url]),
  );
  const numbered = pages.filter((page) => page.locale === locale && page.number > 0);
  return Object.fromEntries([
    ['/', urlOf(locale, 'home')],
    [offlineUrl, urlOf(locale, 'offline')],
    ...moved,
    ...numbered.map(({ number, url }) => [numberUrl(number), url]),
    ...[...kept].map(([key, url]) => [toUrl(key), url]),
  ]);
}
