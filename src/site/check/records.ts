import type { Check } from './check.ts';
import { errorAt, isBroken } from './lookup.ts';

/** What replaces an ended record exists, under its key or as kind/id. */
export const checkRecords: Check = (read) =>
  read.content.records.flatMap(({ kind, id, facts }) => {
    const next = facts.ended?.replacedBy;
    const isThere =
      !next ||
      read.content.records.some(({ key }) => key === next || key === `directory/${next}`) ||
      read.texts.some(({ key }) => key === next);
    if (isThere || isBroken(read, `directory/${next.replace(/^directory\//, '')}.yaml`)) return [];
    const path = `directory/${kind}/${id}.yaml`;
    return [errorAt(read, path, ['ended', 'replacedBy'], 'record.successor', { id: next })];
  });
