import { liveLocales } from '../locales.ts';
import type { Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import { rightFacts } from '../rights.ts';
import type { Check } from './check.ts';
import { errorAt, isBroken, own } from './lookup.ts';

/** The table of rights: rows have names, cells are facts that say yes or no, and no such fact is left out of it. */
export const checkRights: Check = (read) =>
  isBroken(read, 'rights.yaml') || isBroken(read, 'facts.yaml')
    ? []
    : [...unnamed(read), ...stray(read), ...units(read)];

const unnamed = (read: ReadContent): Problem[] =>
  read.content.rights.flatMap((row, at) =>
    liveLocales
      .filter((locale) => !own(read.content.words[locale].rights, row) && !isBroken(read, `${locale}/data/rights.yaml`))
      .map((locale) => errorAt(read, 'rights.yaml', ['rows', at], 'rights.no-name', { row, locale })),
  );

/** A mistyped id would show "not known" where something is known. */
function stray(read: ReadContent): Problem[] {
  const shown = new Set(rightFacts(read.content));
  return Object.keys(read.content.facts)
    .filter((id) => id.startsWith('right-') && !shown.has(id))
    .map((id) => errorAt(read, 'facts.yaml', [id], 'rights.stray', { id }));
}

const units = (read: ReadContent): Problem[] =>
  rightFacts(read.content).flatMap((id) => {
    const unit = own(read.content.facts, id)?.unit ?? '';
    return unit === 'yes-no' ? [] : [errorAt(read, 'facts.yaml', [id, 'unit'], 'rights.unit', { id, unit })];
  });
