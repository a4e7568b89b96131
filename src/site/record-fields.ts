import type { UiKey } from '../i18n/t.ts';
import type { RecordPage } from './graph.ts';
import type { Reader } from './reader.ts';
import type { Unit } from './schemas.ts';

/** A field that a record shows: its name in `ui.json`, what it says, and a short text that tells it from its like. */
export interface RecordField {
  label: UiKey;
  value: string;
  mark?: string;
}

type Of = (page: RecordPage, reader: Reader) => (string | undefined)[];

const joined = (items: string[] | undefined) => [items?.join(', ')];

/** Fields in the order of the page; each gives what it says, once or many times or not at all. */
const fields: [UiKey, Of, ((value: string) => string)?][] = [
  ['correct.name', ({ record }) => [record.facts.name]],
  ['record.who', ({ words }) => [words.who]],
  ['record.languages', ({ record }, { format }) => joined(record.facts.languages?.map(format.languageName))],
  ['record.cost', costOf],
  ['record.levels', ({ record }) => joined(record.facts.levels)],
  ['record.mode', ({ record }, { t }) => joined(record.facts.mode?.map((one) => t(`record.mode-${one}`)))],
  ['record.time', ({ record }, { t }) => joined(record.facts.time?.map((one) => t(`record.time-${one}`)))],
  // Only the last digits: a whole number on a page is a link to call.
  ['correct.phone', ({ record }) => (record.facts.phones ?? []).map(({ number }) => number), lastDigits],
  ['record.email', ({ record }) => record.facts.emails ?? [], (email) => email],
  ['record.web', ({ record }) => [record.facts.web]],
  ['record.address', ({ record }) => [record.facts.address]],
  ['correct.hours', ({ record }) => joined(record.facts.hours?.map(hoursOf))],
  ['record.how', ({ words }) => [words.how]],
  ['record.bring', ({ words }) => [words.bring]],
  ['record.note', ({ words }) => [words.note]],
];

/** Every field that a record shows, and every part of a municipality. */
export function fieldsOf(page: RecordPage, reader: Reader): RecordField[] {
  const own = fields.flatMap(([label, of, mark]) =>
    of(page, reader)
      .filter((value) => value !== undefined)
      .map((value) => ({ label, value, mark: mark?.(value) })),
  );
  const units = (page.record.facts.units ?? []).map((unit) => ({
    label: `unit.${unit.role}` as const,
    value: contactsOf(unit),
    mark: unit.name,
  }));
  return [...own, ...units];
}

function costOf({ record, words }: RecordPage, { t }: Reader): (string | undefined)[] {
  const price = record.facts.price ?? record.facts.cost;
  return [words.cost ?? (price && t(`record.${price}`))];
}

function lastDigits(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length > 4 ? `…${digits.slice(-4)}` : digits;
}

const hoursOf = ({ days, open, close }: { days: string[]; open: string; close: string }) =>
  `${days.join(' ')} ${open}–${close}`;

const contactsOf = ({ name, phones = [], emails = [], web, address }: Unit) =>
  [name, ...phones.map(({ number }) => number), ...emails, web, address].filter(Boolean).join(', ');
