/**
 * The one clock. Whatever depends on today asks here; tests and repeatable builds set BUILD_DATE=YYYY-MM-DD.
 * Dates are ISO strings: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; they compare as text.
 */
export function today(env: Record<string, string | undefined> = process.env): string {
  const set = env.BUILD_DATE;
  if (!set) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(set))
    throw new Error(`BUILD_DATE is "${set}"; write it as YYYY-MM-DD.`);
  return set;
}

/** True from the day after a date; an imprecise date counts as its last possible day. */
export const isOverdue = (date: string | null | undefined, now: string) => Boolean(date && latest(date) < now);

/** The same day twelve months earlier. */
function yearBefore(now: string): string {
  return `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`;
}

/** Last day that an imprecise date can mean: `2026` → `2026-12-31`. */
export const latest = (date: string) => ({ 4: `${date}-12-31`, 7: `${date}-31` })[date.length] ?? date;

export type RecordState = 'current' | 'unverified' | 'ended';

/**
 * `current` only if the source or a confirmation by the service itself is not older than twelve months.
 * An imprecise date counts as its last possible day.
 */
export function recordState(
  record: { source: { date: string | null }; confirmed?: string | null; ended?: unknown },
  now: string,
): RecordState {
  if (record.ended) return 'ended';
  const dates = [record.source.date, record.confirmed].filter((date): date is string => Boolean(date));
  return dates.some((date) => latest(date) >= yearBefore(now)) ? 'current' : 'unverified';
}
