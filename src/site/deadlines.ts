import type { Doubt } from './facts.ts';
import type { TextPage } from './graph.ts';
import type { Reader } from './reader.ts';
import {
  type DeadlineUnit,
  deadlineUnits,
  events,
  type Fact,
  type LifeEvent,
  type Status,
  statuses,
} from './schemas.ts';

/** A deadline as a reader sees it. */
export interface Deadline {
  /** Id of the fact. */
  id: string;
  label: string;
  /** "within 1 month after you move"; without an event the value alone. */
  words: string;
  /** What else matters: "apply at once, no month is paid twice". */
  note: string | null;
  doubt: Doubt | null;
  event: LifeEvent | null;
  /** What a date is counted from; null where none can be told: no event, no known value, or no longer in force. */
  span: { count: number; unit: DeadlineUnit } | null;
  /** The guide that says what to do. */
  page: TextPage;
}

/**
 * The deadlines of a guide, in the words of its language.
 * @param status leaves out the facts that apply to other statuses only
 */
export const deadlinesOf = (reader: Reader, page: TextPage, status?: Status): Deadline[] =>
  (page.data.deadlines ?? [])
    .filter((id) => !status || appliesTo(reader.fact(id).fact, status))
    .map((id) => deadlineOf(reader, page, id));

const appliesTo = ({ applies_to }: Fact, status: Status) =>
  applies_to.includes(status) || !statuses.some((other) => applies_to.includes(other));

function deadlineOf({ fact: viewOf, t, format }: Reader, page: TextPage, id: string): Deadline {
  const { label, text, note, doubt, fact } = viewOf(id);
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
  return { id, label, words, note, doubt, event, span: isTold ? span : null, page };
}

/** Deadlines that count from the same event; `event: null` holds those that no date can be made of. */
interface DeadlineGroup {
  event: LifeEvent | null;
  deadlines: Deadline[];
}

/** By event, in the order of a life; a fact that several guides name stands once, with the guide that has fewest. */
export function byEvent(deadlines: Deadline[]): DeadlineGroup[] {
  const first = [...new Set(deadlines.map(({ id }) => id))].flatMap((id) =>
    nearest(deadlines.filter((one) => one.id === id)),
  );
  return [...events, null]
    .map((event) => ({ event, deadlines: first.filter((one) => (one.span ? one.event : null) === event) }))
    .filter((group) => group.deadlines.length > 0);
}

/** A guide with few deadlines is about them; one with many only mentions each. */
const nearest = (same: Deadline[]) =>
  same.toSorted((a, b) => (a.page.data.deadlines?.length ?? 0) - (b.page.data.deadlines?.length ?? 0)).slice(0, 1);
