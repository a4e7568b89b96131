import { formsOf, type Rules } from '../../search/normalise.ts';

/** Everyday words of one language file with the rules of that language. */
export interface EverydayWords {
  words: Record<string, string[]>;
  rules: Rules;
}

/** Everyday words in normal form, for pages and for official words that stand in a text. */
export interface Everyday {
  ofKey: (key: string) => string[];
  /** Everyday words for all official words that stand in these forms, one after the other. */
  ofWords: (forms: string[]) => string[];
}

/**
 * Reads `search-words.yaml`. An entry whose name is the key of a page belongs to that page, every other one to the
 * official words that it names.
 * @param own everyday words of the reader's language
 * @param others those of other languages, of which only the entries for pages count
 */
export function everydayOf(own: EverydayWords, others: EverydayWords[], isKey: (name: string) => boolean): Everyday {
  const byKey = new Map<string, string[]>();
  for (const { words, rules } of [own, ...others])
    for (const [name, everyday] of Object.entries(words))
      if (isKey(name)) byKey.set(name, [...(byKey.get(name) ?? []), ...everyday.flatMap((one) => formsOf(one, rules))]);
  const official = Object.entries(own.words)
    .filter(([name]) => !isKey(name))
    .map(([name, everyday]) => ({
      name: ` ${formsOf(name, own.rules).join(' ')} `,
      forms: everyday.flatMap((one) => formsOf(one, own.rules)),
    }));
  return {
    ofKey: (key) => byKey.get(key) ?? [],
    ofWords(forms) {
      const text = ` ${forms.join(' ')} `;
      return official.flatMap((one) => (text.includes(one.name) ? one.forms : []));
    },
  };
}
