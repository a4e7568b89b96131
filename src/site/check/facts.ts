import { locales } from '../locales.ts';
import type { Message } from '../messages.ts';
import type { Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import { type Fact, numericUnits } from '../schemas.ts';
import type { Check } from './check.ts';
import { errorAt, own } from './lookup.ts';

interface Place {
  read: ReadContent;
  id: string;
  fact: Fact;
}

/** A fact says where it is from, and its dates and value fit together. */
export const checkFacts: Check = (read) =>
  Object.entries(read.content.facts).flatMap(([id, fact]) =>
    [sourceProblems, dateProblems, valueProblems, wordProblems].flatMap((look) => look({ read, id, fact })),
  );

const sourceProblems = ({ read, id, fact: { mark, source } }: Place): Problem[] =>
  mark === 'ok' && !source ? [errorAt(read, 'facts.yaml', [id, 'mark'], 'fact.no-source', { id })] : [];

const dateProblems = ({ read, id, fact: { from, until, source_date, read_on, review_by } }: Place): Problem[] => [
  // A value that is not in force yet would be shown as today's.
  ...(from && isAfter(from, read_on)
    ? [errorAt(read, 'facts.yaml', [id, 'from'], 'fact.not-yet', { id, from, read: read_on })]
    : []),
  ...(source_date && isAfter(source_date, read_on)
    ? [errorAt(read, 'facts.yaml', [id, 'source_date'], 'fact.source-date', { id, date: source_date, read: read_on })]
    : []),
  ...(from && until && from > until
    ? [errorAt(read, 'facts.yaml', [id, 'until'], 'fact.until', { id, from, until })]
    : []),
  ...(review_by < read_on
    ? [errorAt(read, 'facts.yaml', [id, 'review_by'], 'fact.review', { id, review: review_by, read: read_on })]
    : []),
];

/** True when a date, as far as it is known (`2026`, `2026-11`), lies after a day. */
const isAfter = (date: string, day: string) => date > day.slice(0, date.length);

/** What the value of a unit looks like; a web address becomes a link, so nothing but https: may stand there. */
const shapes = {
  phone: /^(\+\d{1,3} )?\d[\d ]*$/,
  url: /^https:\/\/[^\s<>"]+$/,
  date: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  'yes-no': /^(yes|no|conditional)$/,
} as const;
const hasShape = (unit: string): unit is keyof typeof shapes => Object.hasOwn(shapes, unit);

function valueProblems({ read, id, fact: { value, unit, mark } }: Place): Problem[] {
  const isSaid = locales.some((row) => own(read.content.words[row.id].facts, id)?.value);
  const field = [id, 'value'];
  if (value === null)
    return mark === 'unknown' || isSaid ? [] : [errorAt(read, 'facts.yaml', field, 'fact.no-value', { id })];
  const fault = valueFault(unit, value);
  return fault ? [errorAt(read, 'facts.yaml', field, ...fault)] : [];
}

/** What is wrong with a known value of a unit; null where nothing is. */
export function valueFault(unit: Fact['unit'], value: string | number): Message | null {
  if (numericUnits.some((one) => one === unit))
    return typeof value === 'number' ? null : ['fact.not-a-number', { value, unit }];
  return hasShape(unit) && !shapes[unit].test(String(value)) ? [`fact.${unit}`, { value }] : null;
}

/** Words in place of a value are for units without a format of their own; elsewhere they would hide it. */
function wordProblems({ read, id, fact: { unit, value } }: Place): Problem[] {
  if (unit === 'text' || unit === 'yes-no' || value === null) return [];
  return locales.flatMap((row) =>
    own(read.content.words[row.id].facts, id)?.value
      ? [errorAt(read, `${row.id}/data/facts.yaml`, [id, 'value'], 'fact.words', { id, unit })]
      : [],
  );
}
