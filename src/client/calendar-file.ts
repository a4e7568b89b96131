import { type CalendarEntry, calendarOf } from './calendar.ts';
import { giveFile } from './give-file.ts';

/** Gives the days of an event as a calendar file, with the words of the page. */
export function giveCalendar(event: string, entries: CalendarEntry[]): void {
  const text = calendarOf(entries, new Date(), { locale: document.documentElement.lang, host: location.hostname });
  giveFile(`celvedis-${event}.ics`, 'text/calendar;charset=utf-8', text);
}
