import { type Content, type Entry, sourceTextOf } from './content.ts';
import type { TextKind } from './keys.ts';
import type { Locale } from './locales.ts';
import { type Revision, revisionIn, type SectionState } from './translations.ts';

/** How one page stands in one language. Lists are made of other pages and have no state of their own. */
export interface PageStatus {
  locale: Locale;
  key: string;
  kind: TextKind | 'record';
  /** As in `/data/pages.json`, or `missing` where the language does not have the page. */
  state: Revision['state'] | 'missing';
  /** Sections of a translation, in the order of the source; none in the source, in records and where the page is missing. */
  sections: SectionState[];
  /** `machine` or the named person who checked the whole page; null where it is missing. */
  checkedBy: string | null;
}

/**
 * State of every page in every language: the table of the team and of the page about translations.
 * @param locales languages to report, live or draft
 * @returns by key, then by language, both in their given order
 */
export function translationStatus(content: Content, locales: readonly Locale[]): PageStatus[] {
  const keys = [...new Set(content.texts.map(({ key }) => key))];
  return [
    ...keys.flatMap((key) => locales.flatMap((locale) => textStatus(content, key, locale))),
    ...content.records.flatMap((record) => locales.map((locale) => recordStatus(content, record, locale))),
  ];
}

function textStatus(content: Content, key: string, locale: Locale): PageStatus[] {
  const source = sourceTextOf(content.texts, key);
  if (!source) return [];
  const text = content.texts.find((one) => one.key === key && one.locale === locale);
  const place = { locale, key, kind: source.kind };
  // Easy language is made anew in each language, not translated, so that none lacks it.
  if (!text) return source.kind === 'easy' ? [] : [{ ...place, state: 'missing', sections: [], checkedBy: null }];
  const { state, sections, checkedBy } = revisionIn(content, text, source);
  return [{ ...place, state, sections, checkedBy }];
}

/** Words of a record are not pinned: they are there or not, and nobody is named for them. A draft may have none at all. */
function recordStatus({ words }: Content, { key, kind, id }: Entry, locale: Locale): PageStatus {
  const isThere = Object.hasOwn(words[locale]?.records[kind] ?? {}, id);
  const state = isThere ? 'current' : 'missing';
  return { locale, key, kind: 'record', state, sections: [], checkedBy: isThere ? 'machine' : null };
}
