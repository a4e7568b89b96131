import type { UiKey } from '../i18n/t.ts';
import type { RecordPage } from './graph.ts';
import type { Reader } from './reader.ts';
import { rowsOf } from './record-rows.ts';
import type { Opening, Unit } from './schemas.ts';

/** A field that a record shows: its name in `ui.json`, what it says, and a short text that tells it from its like. */
interface RecordField {
  label: UiKey;
  value: string;
  mark?: string;
}

/** Every field that a record shows, in the order of the page, and every part of a municipality. */
export function fieldsOf(page: RecordPage, reader: Reader): RecordField[] {
  const { facts } = page.record;
  const { words } = page;
  return [
    ...one('correct.name', facts.name),
    ...one('record.who', words.who),
    ...one('correct.warning', words.warning),
    ...(facts.phones ?? []).map(({ number }) => field('correct.phone', number, lastDigits(number))),
    ...(facts.emails ?? []).map((email) => field('record.email', email, email)),
    ...one('record.web', facts.web),
    ...one('record.address', facts.address),
    ...one('record.apply', facts.apply),
    ...one('record.opening', facts.hours?.map(openingOf).join(', ')),
    ...rowsOf(page, reader).map(([label, value]) => field(label, value)),
    ...one('record.how', words.how),
    ...one('record.bring', words.bring),
    ...one('record.next', words.next),
    ...one('record.note', words.note),
    ...(facts.units ?? []).map((unit) => field(`unit.${unit.role}`, contactsOf(unit), unit.name)),
  ];
}

const field = (label: UiKey, value: string, mark?: string): RecordField => ({ label, value, mark });
const one = (label: UiKey, value: string | undefined) => (value ? [field(label, value)] : []);

/** Enough to tell phones apart: a whole number on a page is a link to call. */
function lastDigits(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length > 4 ? `…${digits.slice(-4)}` : digits;
}

/** As the editor writes it. */
const openingOf = ({ days, open, close }: Opening) => `${days.join(' ')} ${open}–${close}`;

const contactsOf = ({ name, phones = [], emails = [], web, address }: Unit) =>
  [name, ...phones.map(({ number }) => number), ...emails, web, address].filter(Boolean).join(', ');
