import type { Content } from './content.ts';
import { type Graph, hasText, type TextPage } from './graph.ts';
import type { Locale } from './locales.ts';
import { type Status, startDays, statuses } from './schemas.ts';

/** A guide on a start page. */
export interface StartItem {
  key: string;
  number: number;
  /** In the reader's language, or undefined where that lacks it. */
  page: TextPage | undefined;
  /** In every language that has it. */
  versions: TextPage[];
}

/** What to do within so many days. */
interface StartGroup {
  days: (typeof startDays)[number];
  items: StartItem[];
}

/** The status that a start page is about: `start/refugee`. */
export const statusOf = (key: string): Status | undefined => statuses.find((status) => key === `start/${status}`);

/**
 * What people of a status do first, from the front matter of the guides of all languages: by days, then in the order of
 * topics, then of page numbers. Groups without guides are left out.
 */
export function startOf(content: Content, graph: Graph, locale: Locale, status: Status): StartGroup[] {
  const guides = [...new Set(graph.pages.filter(({ kind }) => kind === 'guide').map(({ key }) => key))]
    .map((key) => ({ key, versions: graph.versions(key).filter(hasText) }))
    .map(({ key, versions }) => ({
      key,
      versions,
      first: versions[0],
      page: versions.find((one) => one.locale === locale),
    }))
    .sort((a, b) => rank(content, a.key) - rank(content, b.key));
  return startDays
    .map((days) => ({
      days,
      items: guides
        .filter(({ first }) => first?.data.start?.[status] === days)
        .map(({ key, page, versions, first }) => ({ key, number: first?.number ?? 0, page, versions })),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Topics count first: page numbers have three digits. */
const rank = ({ topics, numbers }: Content, key: string) =>
  Object.keys(topics).indexOf(key.split('/')[1] ?? '') * 1000 + (numbers[key] ?? 0);
