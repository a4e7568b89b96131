import type { Translate } from '../i18n/t.ts';
import { isOverdue } from './clock.ts';
import type { Formatter } from './format.ts';
import type { Fact, FactWords } from './schemas.ts';
import { telUrl } from './urls.ts';

/** Why a reader should not rely on a fact; the order is that of the ledger of doubt. */
export const doubts = ['changed', 'unknown', 'overdue', 'old', 'weak', 'ended'] as const;
export type Doubt = (typeof doubts)[number];

/** Numbers to call in danger, the one for everything first. */
export const emergencyFacts = ['emergency-112', 'emergency-113', 'emergency-110'] as const;

/** A fact as a reader sees it. */
export interface FactView {
  label: string;
  /** Value in the reader's format; words for "not known". */
  text: string;
  /** Link for phones and web addresses. */
  href: string | null;
  /** True when the value must be read left to right in any language (phones, addresses). */
  isolate: 'lv' | 'ltr' | null;
  note: string | null;
  /** Why the reader should not rely on it, or null. */
  doubt: Doubt | null;
  fact: Fact;
}

const durations = { hours: 'hour', days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;
const counted = ['working-days', 'people', 'places', 'times', 'age'] as const;

function textOf(fact: Fact, words: FactWords, t: Translate, format: Formatter): string {
  const { value, unit } = fact;
  if (words.value) return words.value;
  if (value === null) return t('fact.not-known');
  // Without quotes YAML reads a year or a short number as a number; neither may get separators.
  if (unit === 'date') return format.date(String(value));
  if (unit === 'phone') return String(value);
  if (unit === 'yes-no') return t(value === 'yes' ? 'fact.yes' : value === 'no' ? 'fact.no' : 'fact.conditional');
  if (typeof value === 'string') return value;
  if (unit === 'EUR') return format.money(value);
  if (unit === 'EUR/month') return t('fact.per-month', { sum: format.money(value) });
  if (unit === 'EUR/day') return t('fact.per-day', { sum: format.money(value) });
  if (unit === 'percent') return format.percent(value);
  if (unit in durations) return format.duration(value, durations[unit as keyof typeof durations]);
  const plain = counted.find((one) => one === unit);
  return plain ? t(`fact.${plain}`, { n: value, number: format.number(value) }) : format.number(value);
}

/** The gravest reason to doubt a fact on a day, or null when it can be relied on. */
export function doubtOf(fact: Fact, words: FactWords, now: string): Doubt | null {
  if (fact.mark === 'unknown' || (fact.value === null && !words.value)) return 'unknown';
  if (fact.until && isOverdue(fact.until, now)) return 'ended';
  if (fact.mark === 'pact') return 'changed';
  if (fact.mark === 'old') return 'old';
  if (fact.mark === 'verify') return 'weak';
  return isOverdue(fact.review_by, now) ? 'overdue' : null;
}

/** Formats a fact for one language and says whether it can be relied on today. */
export function factView(fact: Fact, words: FactWords, t: Translate, format: Formatter, now: string): FactView {
  const text = textOf(fact, words, t, format);
  const { unit, value } = fact;
  const phone = unit === 'phone' && value !== null;
  const address = unit === 'url' && value !== null;
  return {
    label: words.label,
    text,
    href: phone ? telUrl(String(value)) : address ? String(value) : null,
    isolate: phone || address ? 'ltr' : unit === 'address' ? 'lv' : null,
    note: words.note ?? null,
    doubt: doubtOf(fact, words, now),
    fact,
  };
}
