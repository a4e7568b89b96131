/**
 * Words in their normal form, for the index and for what a reader types: two words that a reader takes for the same have
 * the same form. Pure; what a language needs beyond this is in `languages/`.
 */
export interface Rules {
  /** Cuts endings (and prefixes) off a folded word. */
  stem: (word: string) => string;
  /** Folded words that say nothing by themselves. */
  stops: ReadonlySet<string>;
  /** Before words are cut: French elision. */
  prepare?: (text: string) => string;
}

const letters: Record<string, string> = {
  ...{ ک: 'ك', ڪ: 'ك', ی: 'ي', ى: 'ي', ې: 'ي', ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ٱ: 'ا' },
  ...{ ґ: 'г', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' },
};
const otherLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
const joiners = /\u200c|\u200d|[\u2060\u00ad\u0640'’‘ʼʹ`´]/g;
const words = /[\p{L}\p{N}]+/gu;

/** Small letters without diacritics, harakat, tatweel, apostrophes and invisible joiners; digits are Latin. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(joiners, '')
    .toLowerCase()
    .replace(otherLetters, (letter) => letters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Folded words of a text, in order; single letters are left out. */
export const wordsOf = (text: string, { prepare }: Pick<Rules, 'prepare'>): string[] =>
  (fold(prepare ? prepare(text) : text).match(words) ?? []).filter((word) => word.length > 1 || /\d/.test(word));

/** The normal form of a folded word; numbers have no endings. */
export const formOf = (word: string, rules: Rules): string => (/\d/.test(word) ? word : rules.stem(word) || word);

/** Normal forms of a text, in order. */
export const formsOf = (text: string, rules: Rules): string[] =>
  wordsOf(text, rules)
    .filter((word) => !rules.stops.has(word))
    .map((word) => formOf(word, rules));

/** Every two forms that follow each other, as one: how a term of two words is looked up. */
export const pairsOf = (forms: string[]): string[] => forms.slice(1).map((form, at) => forms[at] + form);
