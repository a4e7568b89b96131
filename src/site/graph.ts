import { type RecordState, recordState } from './clock.ts';
import type { Content, Entry, Text } from './content.ts';
import { isDraft, sourceTextOf } from './content.ts';
import { isPaired, keyOfPair, pairKey, type TextKind } from './keys.ts';
import { listPages, narrowedLists } from './lists.ts';
import { type Locale, sourceLocale } from './locales.ts';
import type { RecordWords, TextData } from './schemas.ts';
import { type Revision, revisionIn } from './translations.ts';
import { urlOf } from './urls.ts';

/** Public kind of a page in `/data/pages.json`. */
export type PageKind = TextKind | 'record' | 'index';

/** Pages that are made of other pages or of components, not of a text of their own. */
export type ListId =
  | 'start'
  | 'guides'
  | 'topic'
  | 'course'
  | 'schools'
  | 'downloads'
  | 'directory'
  | 'records'
  | 'narrowed'
  | 'kept'
  | 'search'
  | 'a-z'
  | 'translations'
  | 'freshness'
  | 'uncertain'
  | 'design'
  | 'mentors'
  | 'parents'
  | 'cards'
  | 'messages'
  | 'glossary'
  | 'forms'
  | 'course-recap'
  | 'course-after-status'
  | 'course-group'
  | 'course-record'
  | 'voices'
  | 'uncertain-topic'
  | 'sources'
  | 'offline'
  | 'easy';

export interface PageBase {
  key: string;
  locale: Locale;
  number: number;
  url: string;
  /** False for pages that search, search engines and `/data/pages.json` leave out: tools, and records that have ended. */
  indexable: boolean;
}
export interface TextPage extends PageBase {
  kind: TextKind;
  title: string;
  summary: string;
  text: Text;
  /** Language-neutral front matter, from the source text. */
  source: Text;
  data: TextData;
  revision: Revision;
}
/** A text with the Latvian one beside it, section by section; all but the address is that of the text itself. */
export interface PairPage extends TextPage {
  own: TextPage;
  latvian: TextPage;
}
export interface RecordPage extends PageBase {
  kind: 'record';
  title: string;
  summary: string;
  record: Entry;
  words: RecordWords;
  state: RecordState;
}
/** Title and summary of a list come from the interface strings or from its topic. */
export interface ListPage extends PageBase {
  kind: 'index';
  list: ListId;
  /** Topic or record kind that the list is about. */
  of?: string;
  /** Municipality, or language, to which a list of records is narrowed. */
  place?: string;
  language?: string;
  title: string | null;
  summary: string | null;
}
export type Page = TextPage | RecordPage | ListPage;

export interface Graph {
  pages: Page[];
  /** Records of one place or language: a part of a list, under an address of its own and the number of the list. */
  narrowed: ListPage[];
  /** Texts beside the Latvian ones. Not in `pages`: lists, search, numbers and open data know only the text itself. */
  pairs: PairPage[];
  /**
   * The page of a key in a language, also of a key that it had before, or undefined where the language lacks it.
   * A key of a pair gives the pair, or in a language that has none the text itself.
   */
  page: (key: string, locale: Locale) => Page | undefined;
  /** The pair of a text, also of a key that it had before, where the language has one. */
  pair: (key: string, locale: Locale) => PairPage | undefined;
  /** The same page in all live languages that have it, in the order of the locale table. */
  versions: (key: string) => Page[];
  /** Keys that pages had before they moved, with the page in all languages that have it now. */
  redirects: Redirect[];
}
export interface Redirect {
  key: string;
  pages: Page[];
}

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

/** Every text of the paired kinds that is not Latvian itself, has a Latvian version and does not show it by itself. */
function pairPages(pages: Page[]): PairPage[] {
  const latvian = new Map(pages.filter(hasText).map((page) => [page.locale === sourceLocale && page.key, page]));
  return pages.filter(hasText).flatMap((own) => {
    const source = latvian.get(own.key);
    if (!source || own === source || !isPaired(own.kind) || own.data.bilingual) return [];
    const key = pairKey(own.key);
    return [{ ...own, key, url: urlOf(own.locale, key), indexable: false, own, latvian: source }];
  });
}

/** What all pages have, from key and language. */
export type Base = (key: string, locale: Locale, indexable?: boolean) => PageBase;

function textPages(content: Content, locale: Locale, base: Base): TextPage[] {
  return content.texts
    .filter((text) => text.locale === locale && !isDraft(content, text.key))
    .flatMap((text) => {
      const source = sourceTextOf(content.texts, text.key);
      if (!source) return [];
      const revision = revisionIn(content, text, source);
      const { title, summary, goals, why, changed } = text.data;
      const data = { ...source.data, title, summary, goals, why, changed };
      return [
        {
          ...base(text.key, locale),
          kind: text.kind,
          title: data.title,
          summary: data.summary,
          text,
          source,
          data,
          revision,
        },
      ];
    });
}

function recordPages(content: Content, locale: Locale, base: Base, now: string): RecordPage[] {
  return content.records.flatMap((record) => {
    const words = content.words[locale].records[record.kind][record.id];
    if (!words) return [];
    const title = words.name ?? record.facts.name;
    const state = recordState(record.facts, now);
    return [
      {
        ...base(record.key, locale, state !== 'ended'),
        kind: 'record',
        title,
        summary: words.summary ?? '',
        record,
        words,
        state,
      },
    ];
  });
}

/** True for pages with a text of their own; narrows the type. */
export const hasText = (page: Page | undefined): page is TextPage => page !== undefined && 'text' in page;
