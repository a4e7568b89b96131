import { isDay } from '../day.ts';
import { isRecord } from '../shelf.ts';

/** A clean copy of a record of days, or null when a key or a day is none. */
export function daysIn(value: unknown, key: RegExp): Record<string, string> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value).map(([name, day]) => (key.test(name) && isDay(day) ? [name, day] : null));
  return entries.includes(null) ? null : Object.fromEntries(entries.filter((entry) => entry !== null));
}
