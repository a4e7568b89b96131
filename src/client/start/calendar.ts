import { daysLater } from '../../site/day.ts';

/** One whole day in the reader's calendar. */
export interface Entry {
  /** Stays the same for the same matter and day, so that opening the file twice makes no second entry. */
  id: string;
  day: string;
  title: string;
  text: string;
  url: string;
}

/** Days before the last one when the device reminds, at nine in the morning: a week, and the day before. */
const reminders = ['-P6DT15H', '-PT15H'];

/**
 * A calendar file (RFC 5545) with reminders.
 * @param made when the file was made
 * @param place language of the words, and the host that makes ids unlike those of other sites
 */
export function calendarOf(entries: Entry[], made: Date, place: { locale: string; host: string }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${place.host}//Deadlines//${place.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, made, place)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(
  { id, day, title, text, url }: Entry,
  made: Date,
  { locale, host }: { locale: string; host: string },
) {
  const words = (name: string, value: string) => `${name};LANGUAGE=${locale}:${escaped(value)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${compact(day)}@${host}`,
    `DTSTAMP:${compact(made.toISOString().slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(daysLater(day, 1))}`,
    words('SUMMARY', title),
    words('DESCRIPTION', text),
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      words('DESCRIPTION', title),
      `TRIGGER:${before}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** `2026-11-20T10:15:00` → `20261120T101500` */
const compact = (time: string) => time.replace(/[-:]/g, '');

/** Words as a value of type TEXT: no line breaks, no other control characters, no bare commas and semicolons. */
const escaped = (words: string) =>
  words
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const longest = 75;

/** Lines of at most 75 octets, no letter cut apart; a line that goes on begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const length = encoder.encode(letter).length;
    const isFull = octets + length > longest;
    folded += isFull ? `\r\n ${letter}` : letter;
    octets = isFull ? 1 + length : octets + length;
  }
  return folded;
}
