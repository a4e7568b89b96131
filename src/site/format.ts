import { formatDay } from './day.ts';
import { type Locale, localeRow } from './locales.ts';
import { once } from './once.ts';

/** Numbers and dates of one language: Gregorian calendar, Latin digits, months in words. */
export function formatter(locale: Locale) {
  const tag = localeRow(locale).format;
  // A formatter takes a hundred times as long to make as to use, and a build asks for ten thousands.
  const numbers = once((options: string) => new Intl.NumberFormat(tag, JSON.parse(options)));
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    numbers(JSON.stringify(options)).format(value);

  const names = new Intl.DisplayNames(tag, { type: 'language' });

  return {
    number,
    /** 103.5 → "103,50 EUR" in the language's order; whole sums without cents. */
    money: (value: number) =>
      number(value, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
        // Persian sums begin with a sign of direction, which would turn the whole sentence that begins with them.
      }).replace(/^\u200e/, ''),
    percent: (value: number) => number(value / 100, { style: 'percent', maximumFractionDigits: 2 }),
    /** 3, "month" → "3 mēneši". */
    duration: (value: number, unit: 'hour' | 'day' | 'week' | 'month' | 'year') =>
      number(value, { style: 'unit', unit, unitDisplay: 'long' }),
    /** "2026-11-20" → "2026. gada 20. novembris"; "2026-11" and "2026" as far as they are known. */
    date: once((iso: string) => formatDay(tag, iso)),
    /** Sorts words the way the language does. */
    compare: new Intl.Collator(tag).compare,
    /** Name of a language in this language; of Persian both names, because who looks for Dari does not look for Persian. */
    languageName: (id: string) => (id === 'fa' ? ['fa', 'fa-AF'] : [id]).map((one) => names.of(one) ?? one).join(' / '),
    /** Name of a day of the week, from Monday (0). 5 January 1970 was a Monday. */
    weekday: (day: number) =>
      new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 5 + day)),
    /** Words that name what follows them: French sets a narrow space before the colon. */
    label: (words: string) => `${words}${locale === 'fr' ? '\u202f' : ''}:`,
    /** "a, b un c" */
    list: (items: string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}
export type Formatter = ReturnType<typeof formatter>;
