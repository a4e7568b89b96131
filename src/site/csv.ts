import type { RecordKind } from './keys.ts';
import { type OpenRecord, type ShapeSchema, shapeOf } from './open-data.ts';

/** Excel reads a file without this mark in the code page of Windows and breaks every ā, и and ع; parsers skip it. */
const byteOrderMark = '\uFEFF';

/**
 * Records as a table (RFC 4180): one row a record, columns from the schema, so that they do not depend on the records.
 * A field of a field has a dot in its name, as in `source.date`.
 */
export function csvOf(kind: RecordKind, records: OpenRecord[]): string {
  const columns = columnsOf(shapeOf(kind) as ShapeSchema);
  const rows = records.map(flat).map((record) => columns.map((column) => cell(textOf(valueAt(record, column)))));
  return byteOrderMark + [columns.map(cell), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Names of all fields that are not objects themselves, in the order of the schema. */
function columnsOf(schema: ShapeSchema, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const object = [field, ...(field.anyOf ?? [])].find(({ properties }) => properties);
    return object ? columnsOf(object, `${prefix}${name}.`) : [prefix + name];
  });
}

/**
 * Lists of objects as text. The label of a phone stands first: a cell that began with + would be taken for a formula.
 * Units and answers have fields and sources of their own: JSON keeps them whole.
 */
const flat = ({ phones, hours, units, answers, ...record }: OpenRecord) => ({
  ...record,
  phones: phones?.map(({ label, number }) => `${label} ${number}`),
  hours: hours?.map(({ days, open, close }) => `${days.join(' ')} ${open}–${close}`),
  units: units && JSON.stringify(units),
  answers: answers && JSON.stringify(answers),
});

const valueAt = (record: object, column: string): unknown =>
  column
    .split('.')
    .reduce<unknown>(
      (value, name) => (value && typeof value === 'object' ? new Map(Object.entries(value)).get(name) : undefined),
      record,
    );

const textOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('; ') : String(value ?? ''));

/** A spreadsheet runs what begins with one of these signs, so an apostrophe goes before it. */
const isFormula = (text: string) => /^[=+\-@\t\r]/.test(text);

/** One cell: harmless in a spreadsheet, in quotation marks where a sign in it would end it. */
export function cell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
