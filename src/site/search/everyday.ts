import { formsOf, pairsOf, type Rules } from '../../search/normalise.ts';

/** Everyday words in normal form, for pages and for official words that stand in a text. */
export interface Everyday {
  ofKey: (key: string) => Found;
  /** Everyday words for all official words that stand in these forms so many times, one after the other. */
  ofWords: (forms: string[], times?: number) => Found;
}

/** Whole everyday words and pairs of them; and the parts of those of several words, which say less by themselves. */
interface Found {
  whole: string[];
  parts: string[];
}

/**
 * Reads `search-words.yaml` of a language. An entry whose name is the key of a page belongs to that page, every other one to
 * the official words that it names.
 * @param rulesOf rules for an everyday word, which may be of another language: its own first
 */
export function everydayOf(
  words: Record<string, string[]>,
  own: Rules,
  rulesOf: (word: string) => Rules[],
  isKey: (name: string) => boolean,
): Everyday {
  const entries = Object.entries(words).map(([name, everyday]) => ({
    name,
    forms: ` ${formsOf(name, own).join('  ')} `,
    found: together(everyday.map((one) => formsOfWord(one, rulesOf(one)))),
  }));
  const byWords = entries.filter(({ name }) => !isKey(name));
  return {
    ofKey: (key) => together(entries.filter(({ name }) => name === key && isKey(name)).map(({ found }) => found)),
    ofWords(forms, times = 1) {
      // Twice the space, so that a word that follows itself counts twice.
      const text = ` ${forms.join('  ')} `;
      const counted = byWords.filter((one) => text.split(one.forms).length > times);
      return together(counted.map(({ found }) => found));
    },
  };
}

function formsOfWord(word: string, rules: Rules[]): Found {
  return together(
    rules.map((one) => {
      const forms = formsOf(word, one);
      return forms.length === 1 ? { whole: forms, parts: [] } : { whole: pairsOf(forms), parts: forms };
    }),
  );
}

const together = (all: Found[]): Found => ({
  whole: [...new Set(all.flatMap(({ whole }) => whole))],
  parts: [...new Set(all.flatMap(({ parts }) => parts))],
});
