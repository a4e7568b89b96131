import { type Days, daysBetween, daysLater } from '../../site/day.ts';
import { versionOf } from '../store/shelf.ts';
import { type Progress, progressShelf } from '../store/shelves/progress.ts';
import type { Store } from '../store/store.ts';

/** Days are counted from here: three signs reach to the year 2153. */
const first = '2026-01-01';
const longestDay = 36 ** 3 - 1;

/** A QR code of more bytes is hard to read from a small screen. */
export const mostBytes = 300;

/** Progress as few signs: `1~421008422009~420008~423words`: version, done, known, places; a day has three signs. */
export function codeOf({ done, known, at }: Progress): string {
  const places = Object.entries(at).map(([lesson, section]) => lesson + section);
  return [versionOf(progressShelf), daysCode(done), daysCode(known), places.join(',')].join('~');
}

const daysCode = (days: Days) =>
  Object.entries(days)
    .map(([number, day]) => number + dayCode(day))
    .join('');

function dayCode(day: string): string {
  const count = Math.min(Math.max(daysBetween(first, day), 0), longestDay);
  return count.toString(36).padStart(3, '0');
}

/** What `codeOf` made, as the text of a file that `importText` reads and checks; null when it is no such code. */
export function fileOfCode(code: string): string | null {
  const [, version, done, known, at] =
    code.match(/^(\d{1,3})~((?:\d{3}[0-9a-z]{3})*)~((?:\d{3}[0-9a-z]{3})*)~([0-9a-z,-]*)$/) ?? [];
  if (version === undefined || done === undefined || known === undefined || at === undefined) return null;
  const places = at.split(',').filter(Boolean);
  const data = {
    done: daysOf(done),
    known: daysOf(known),
    at: Object.fromEntries(places.map((place) => [place.slice(0, 3), place.slice(3)])),
  };
  return JSON.stringify({ celvedis: 1, shelves: { [progressShelf.name]: { version: Number(version), data } } });
}

const daysOf = (code: string): Record<string, string> =>
  Object.fromEntries(
    [...code.matchAll(/(\d{3})([0-9a-z]{3})/g)].map(([, number, day = '0']) => [
      number,
      daysLater(first, Number.parseInt(day, 36)),
    ]),
  );

/** Link that gives the progress of this device to another, or null when there are too many bytes for a QR code. */
export function linkOf(store: Store, page: string): string | null {
  const link = `${page}#import=${codeOf(store.load(progressShelf).data)}`;
  return new TextEncoder().encode(link).length <= mostBytes ? link : null;
}
