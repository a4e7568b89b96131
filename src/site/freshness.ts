import { latest, type RecordState } from './clock.ts';
import { type Content, sourceTextOf } from './content.ts';
import { daysLater } from './day.ts';
import type { Graph, RecordPage } from './graph.ts';
import type { Locale } from './locales.ts';

/** When somebody has to look again: before today, within 30 days, within 90 days, or later. */
const spans = ['overdue', 'days-30', 'days-90', 'later'] as const;
export type Span = (typeof spans)[number];

/** A fact or a text with the days of its last and its next review, YYYY-MM-DD. */
export interface Due {
  kind: 'fact' | 'page';
  /** Id of the fact or key of the page. */
  id: string;
  read: string;
  reviewBy: string;
}

/** The span that a day of review falls into; the day itself is still in time. */
export function spanOf(reviewBy: string, now: string): Span {
  if (reviewBy < now) return 'overdue';
  if (reviewBy <= daysLater(now, 30)) return 'days-30';
  return reviewBy <= daysLater(now, 90) ? 'days-90' : 'later';
}

/** What readers of a language can meet, by when it has to be reviewed, oldest day first. */
export function dueOf(content: Content, locale: Locale, now: string): Record<Span, Due[]> {
  const all = [...factsDue(content, locale), ...pagesDue(content, locale)].sort(byDay);
  const within = (span: Span) => all.filter(({ reviewBy }) => spanOf(reviewBy, now) === span);
  return {
    overdue: within('overdue'),
    'days-30': within('days-30'),
    'days-90': within('days-90'),
    later: within('later'),
  };
}

const byDay = (a: Due, b: Due) => compare(a.reviewBy, b.reviewBy) || compare(a.read, b.read) || compare(a.id, b.id);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A fact without words in a language is on none of its pages. */
const factsDue = ({ facts, words }: Content, locale: Locale): Due[] =>
  Object.entries(facts)
    .filter(([id]) => Object.hasOwn(words[locale].facts, id))
    .map(([id, fact]) => ({ kind: 'fact', id, read: fact.read_on, reviewBy: fact.review_by }));

/** Translations are reviewed with their source. */
const pagesDue = ({ texts }: Content, locale: Locale): Due[] =>
  texts
    .filter((text) => text.locale === locale)
    .flatMap(({ key }) => {
      const { reviewed, reviewBy } = sourceTextOf(texts, key)?.data ?? {};
      return reviewed && reviewBy ? [{ kind: 'page', id: key, read: reviewed, reviewBy }] : [];
    });

/** Records of a language by state, those with the oldest word from the service first; undated ones stand before all. */
export function recordsByState({ pages }: Graph, locale: Locale): Record<RecordState, RecordPage[]> {
  const all = pages
    .filter((page): page is RecordPage => page.kind === 'record' && page.locale === locale)
    .sort((a, b) => compare(lastWord(a), lastWord(b)) || compare(a.key, b.key));
  const within = (state: RecordState) => all.filter((page) => page.state === state);
  return { unverified: within('unverified'), current: within('current'), ended: within('ended') };
}

/** Last day on which the source or the service itself spoke, or '' when neither has a date. */
function lastWord({ record: { facts } }: RecordPage): string {
  const days = [facts.source.date, facts.confirmed].map((date) => (date ? latest(date) : ''));
  return days.sort().at(-1) ?? '';
}
