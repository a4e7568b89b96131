import type { Content } from './content.ts';
import { type Doubt, doubtOf, doubts } from './facts.ts';
import type { Locale } from './locales.ts';

/** Facts that cannot be relied on for one reason. */
export interface Doubted {
  doubt: Doubt;
  ids: string[];
}

/**
 * The ledger of doubt: every fact that readers of a language can meet and that is not sure on a day, by its gravest
 * reason. Reasons without facts are left out; the order of facts is that of `facts.yaml`.
 */
export function ledgerOf({ facts, words }: Content, locale: Locale, now: string): Doubted[] {
  const said = words[locale].facts;
  const found = Object.entries(facts).flatMap(([id, fact]) => {
    const own = Object.hasOwn(said, id) ? said[id] : undefined;
    return own ? [{ id, doubt: doubtOf(fact, own, now) }] : [];
  });
  return doubts
    .map((doubt) => ({ doubt, ids: found.filter((one) => one.doubt === doubt).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0);
}

/** Where the ledger explains a fact, on `about/uncertain`. */
export const ledgerId = (fact: string) => `fact-${fact}`;
