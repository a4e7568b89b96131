import type { RecordState } from './clock.ts';
import type { Entry, Text } from './content.ts';
import type { TextKind } from './keys.ts';
import type { Locale } from './locales.ts';
import type { RecordWords, TextData } from './schemas.ts';
import type { Revision } from './translations.ts';

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

/** What all pages have. */
export interface PageBase {
  key: string;
  locale: Locale;
  number: number;
  url: string;
  /** False for pages that search, search engines and `/data/pages.json` leave out: tools, and records that have ended. */
  indexable: boolean;
}

/** What all pages have, from key and language. */
export type BaseOf = (key: string, locale: Locale, indexable?: boolean) => PageBase;

/** A page with a text of its own. */
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
/** A page of a directory record. */
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
/** Any page of the graph. */
export type Page = TextPage | RecordPage | ListPage;

/** True for pages with a text of their own; narrows the type. */
export const hasText = (page: Page | undefined): page is TextPage => page !== undefined && 'text' in page;

/** What exists in which language, under which address. */
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
/** An address that moved. */
export interface Redirect {
  key: string;
  pages: Page[];
}
