import type { DeadlineUnit } from './schemas/facts.ts';

/** Days are ISO strings, `2026-11-20`: they compare as text, and no time zone moves them. */

const msOfDay = 86_400_000;
const noBreak = '\u00a0';
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** What happened → its day. */
export type Days = Readonly<Record<string, string>>;

/** True for a day that is in the calendar: not for `2026-02-30`, not for words. */
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  iso(Date.parse(text)) === text;

/** A clean copy of a record of days, or null when a key or a day is none. */
export function daysIn(value: unknown, key: RegExp): Record<string, string> | null {
  // Not `isRecord`: with it this file would bring the store to pages that have none.
  if (String(value) !== '[object Object]') return null;
  const entries = Object.entries(value as object).map(([name, day]) =>
    key.test(name) && isDay(day) ? [name, day] : null,
  );
  return entries.includes(null) ? null : Object.fromEntries(entries.filter((entry) => entry !== null));
}

/** Joins two sound records of days; where both have a day, the earlier one. */
export const earliestDays = (mine: Days, other: Days): Days =>
  Object.fromEntries(
    Object.keys({ ...mine, ...other }).map((key) => [key, [mine[key], other[key]].filter(isDay).sort()[0] ?? '']),
  );

/** Today where the reader is. */
export function todayHere(now = new Date()): string {
  return iso(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** How many days lie between two; negative when the second comes first. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / msOfDay;

/** True for Saturday and Sunday. */
export const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());

/**
 * The last day of a deadline. The day of the event does not count. Months and years end on the same date, or on the last
 * day of a month that is too short; working days leave out Saturdays and Sundays, but know no public holidays.
 */
export function lastDay(event: string, count: number, unit: DeadlineUnit): string {
  if (unit === 'days') return daysLater(event, count);
  if (unit === 'weeks') return daysLater(event, count * 7);
  if (unit === 'working-days') return workingDaysLater(event, count);
  return monthsLater(event, unit === 'years' ? count * 12 : count);
}

/** The day so many days later: `2026-11-20`, 30 → `2026-12-20`. */
export const daysLater = (day: string, count: number) => iso(Date.parse(day) + count * msOfDay);

function workingDaysLater(day: string, count: number): string {
  if (count === 0) return day;
  const next = daysLater(day, 1);
  return workingDaysLater(next, isWeekend(next) ? count : count - 1);
}

function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const longest = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + count, Math.min(date, longest)));
}

/** Why no deadline can count from what the reader typed; null when one can. `old`: more than ten years ago. */
export function faultOf(day: string, today: string): 'none' | 'future' | 'old' | null {
  if (!isDay(day)) return 'none';
  if (day > today) return 'future';
  return day < monthsLater(today, -120) ? 'old' : null;
}

/**
 * "2026-11-20" → "2026. gada 20. novembris"; "2026-11" and "2026" as far as they are known.
 * @param tag language, calendar and digits, as the table of languages has them
 */
export function formatDay(tag: string, text: string): string {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (!month) return String(year);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  };
  const words = new Intl.DateTimeFormat(tag, options).format(Date.UTC(year, month - 1, day ?? 1));
  // Latvian month and year come abbreviated from CLDR: "2026. g. novembris".
  return words.replace(/^(\d{4})\. g\. /, '$1. gada ').replace(/(\d\.?) (?=\p{L})/gu, `$1${noBreak}`);
}

/** "rīt", "pēc 5 dienām", "خلال 5 أيام". */
export const formatLeft = (tag: string, days: number) =>
  new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day');
