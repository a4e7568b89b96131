import { type Locale, localeRow } from './locales.ts';

const noBreak = '\u00a0';

/** Numbers and dates of one language: Gregorian calendar, Latin digits, months in words. */
export function formatter(locale: Locale) {
  const tag = localeRow(locale).format;
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag, options).format(value);

  return {
    number,
    /** 103.5 → "103,50 EUR" in the language's order; whole sums without cents. */
    money: (value: number) =>
      number(value, { style: 'currency', currency: 'EUR', minimumFractionDigits: Number.isInteger(value) ? 0 : 2 }),
    percent: (value: number) => number(value / 100, { style: 'percent', maximumFractionDigits: 2 }),
    /** 3, "month" → "3 mēneši". */
    duration: (value: number, unit: 'hour' | 'day' | 'week' | 'month' | 'year') =>
      number(value, { style: 'unit', unit, unitDisplay: 'long' }),
    /** "2026-11-20" → "2026. gada 20. novembris"; "2026-11" and "2026" as far as they are known. */
    date(iso: string) {
      const [year = 0, month, day] = iso.split('-').map(Number);
      const options: Intl.DateTimeFormatOptions = {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        ...(day ? { day: 'numeric' } : {}),
      };
      if (!month) return String(year);
      const text = new Intl.DateTimeFormat(tag, options).format(Date.UTC(year, month - 1, day ?? 1));
      // Latvian month and year come abbreviated from CLDR: "2026. g. novembris".
      return text.replace(/^(\d{4})\. g\. /, '$1. gada ').replace(/(\d\.?) (?=\p{L})/gu, `$1${noBreak}`);
    },
    /** Sorts words the way the language does. */
    compare: new Intl.Collator(tag).compare,
    /** Name of a language in this language. */
    languageName: (id: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(id) ?? id,
    /** "a, b un c" */
    list: (items: string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}
export type Formatter = ReturnType<typeof formatter>;
