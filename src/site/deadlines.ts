import type { Doubt } from './facts.ts';
import type { TextPage } from './graph.ts';
import type { Reader } from './reader.ts';
import { type DeadlineUnit, deadlineUnits, events, type LifeEvent } from './schemas.ts';

/** A deadline as a reader sees it. */
export interface Deadline {
  /** Id of the fact. */
  id: string;
  label: string;
  /** "within 1 month after you move"; without an event the value alone. */
  words: string;
  doubt: Doubt | null;
  event: LifeEvent | null;
  /** What a date is counted from; null where none can be told: no event, no known value, or no longer in force. */
  span: { count: number; unit: DeadlineUnit } | null;
  /** The guide that says what to do. */
  page: TextPage;
}

/** The deadlines of a guide, in the words of its language. */
export const deadlinesOf = (reader: Reader, page: TextPage): Deadline[] =>
  (page.data.deadlines ?? []).map((id) => deadlineOf(reader, page, id));

function deadlineOf({ fact: viewOf, t, format }: Reader, page: TextPage, id: string): Deadline {
  const { label, text, doubt, fact } = viewOf(id);
  const { value, event = null } = fact;
  const unit = deadlineUnits.find((one) => one === fact.unit);
  const span =
    unit && typeof value === 'number' && Number.isInteger(value) && value > 0 ? { count: value, unit } : null;
  const isTold = event && doubt !== 'unknown' && doubt !== 'ended';
  const words =
    event && span
      ? t('deadline.words', {
          time: t(`deadline.within.${span.unit}`, { n: span.count, number: format.number(span.count) }),
          event: t(`deadline.after.${event}`),
        })
      : text;
  return { id, label, words, doubt, event, span: isTold ? span : null, page };
}

/** Deadlines that count from the same event; `event: null` holds those that no date can be made of. */
export interface DeadlineGroup {
  event: LifeEvent | null;
  deadlines: Deadline[];
}

/** By event, in the order of a life; a fact that several guides name stands once, with the first of them. */
export function byEvent(deadlines: Deadline[]): DeadlineGroup[] {
  const first = deadlines.filter((one, at) => deadlines.findIndex(({ id }) => id === one.id) === at);
  return [...events, null]
    .map((event) => ({ event, deadlines: first.filter((one) => (one.span ? one.event : null) === event) }))
    .filter((group) => group.deadlines.length > 0);
}
