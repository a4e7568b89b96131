import { locales } from '../locales.ts';
import type { Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Fact } from '../schemas.ts';
import type { Check } from './check.ts';
import { errorAt, own } from './lookup.ts';

type Found = [field: string, found: string, fix: string];

/** A fact says where it is from, and its dates and value fit together. */
export const checkFacts: Check = (read) =>
  Object.entries(read.content.facts).flatMap(([id, fact]) => [
    ...[...sourceProblems(fact), ...dateProblems(fact), ...valueProblems(read, id, fact)].map(([field, found, fix]) =>
      errorAt(read, 'facts.yaml', [id, field], `${id}: ${found}`, fix),
    ),
    ...wordProblems(read, id, fact),
  ]);

const sourceProblems = ({ mark, source }: Fact): Found[] =>
  mark === 'ok' && !source
    ? [['mark', 'mark ok without a source', 'add the source, or use mark: verify or unknown']]
    : [];

function dateProblems({ from, until, read_on, review_by }: Fact): Found[] {
  return [
    ...(from && until && from > until
      ? ([['until', `until ${until} before from ${from}`, 'correct one of the dates']] as Found[])
      : []),
    ...(review_by < read_on
      ? ([
          ['review_by', `review_by ${review_by} before read_on ${read_on}`, 'set a later day for the next look'],
        ] as Found[])
      : []),
  ];
}

const numeric = [
  'EUR',
  'EUR/month',
  'EUR/day',
  'percent',
  'days',
  'working-days',
  'weeks',
  'months',
  'years',
  'hours',
  'people',
  'places',
  'times',
  'age',
];

/** What the value of a unit looks like; a web address becomes a link, so nothing but https: may stand there. */
const shapes: Partial<Record<Fact['unit'], [shape: RegExp, fix: string]>> = {
  phone: [/^(\+\d{1,3} )?\d[\d ]*$/, 'write "+371 67209400" or a short number such as "112", in quotes'],
  url: [/^https:\/\/[^\s<>"]+$/, 'write an https: address'],
  date: [/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes'],
  'yes-no': [/^(yes|no|conditional)$/, 'write yes, no or conditional; details belong into <locale>/data/facts.yaml'],
};

function valueProblems(read: ReadContent, id: string, { value, unit, mark }: Fact): Found[] {
  const isSaid = locales.some((row) => own(read.content.words[row.id].facts, id)?.value);
  if (value === null)
    return mark === 'unknown' || isSaid
      ? []
      : [['value', 'value null without mark: unknown', 'add the value, or write mark: unknown']];
  if (numeric.includes(unit))
    return typeof value === 'number'
      ? []
      : [['value', `the value "${value}" for ${unit}`, 'write a plain number, or use unit: text and write words']];
  const [shape, fix] = shapes[unit] ?? [];
  return shape && fix && !shape.test(String(value)) ? [['value', `the value "${value}" for ${unit}`, fix]] : [];
}

/** Words in place of a value are for units without a format of their own; elsewhere they would hide it. */
function wordProblems(read: ReadContent, id: string, { unit, value }: Fact): Problem[] {
  if (unit === 'text' || unit === 'yes-no' || value === null) return [];
  return locales.flatMap((row) =>
    own(read.content.words[row.id].facts, id)?.value
      ? [
          errorAt(
            read,
            `${row.id}/data/facts.yaml`,
            [id, 'value'],
            `${id}: words for a value of unit ${unit}`,
            'take value out: it is formatted from content/facts.yaml',
          ),
        ]
      : [],
  );
}
