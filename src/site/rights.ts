import type { Content } from './content.ts';
import type { FactView } from './facts.ts';
import type { Reader } from './reader.ts';
import { type Status, statuses } from './schemas.ts';

/** The fact behind a cell of the table of rights. */
const rightId = (row: string, status: Status) => `right-${row}-${status}`;

/** Every fact that the table of rights shows, row by row. */
export const rightFacts = ({ rights, facts }: Content): string[] =>
  rights.flatMap((row) => statuses.map((status) => rightId(row, status)).filter((id) => Object.hasOwn(facts, id)));

/** A cell: what holds for one status. */
export interface Right {
  status: Status;
  sign: 'yes' | 'no' | 'conditional' | 'unknown';
  text: string;
  /** The fact behind it, or null where nobody has written one. */
  fact: (FactView & { id: string }) | null;
}
export interface RightsRow {
  id: string;
  label: string;
  cells: Right[];
}

/** The table of rights in one language. What is not known says so; nothing is guessed from another status. */
export const rightsOf = (content: Content, reader: Reader): RightsRow[] =>
  content.rights.map((row) => ({
    id: row,
    label: reader.words.rights[row] ?? row,
    cells: statuses.map((status) => rightOf(content, reader, row, status)),
  }));

function rightOf({ facts }: Content, { fact: factOf, t }: Reader, row: string, status: Status): Right {
  const id = rightId(row, status);
  const fact = Object.hasOwn(facts, id) ? { id, ...factOf(id) } : null;
  const value = fact?.fact.value;
  const sign = value === 'yes' || value === 'no' || value === 'conditional' ? value : 'unknown';
  return { status, sign, text: sign === 'unknown' ? t('rights.unknown') : (fact?.text ?? ''), fact };
}
