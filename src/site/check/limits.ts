import type { Locale } from '../locales.ts';

/** How plain a text has to be; more than this gives advice, never an error. */
interface PlainLimits {
  /** Words a sentence, on average. */
  mean: number;
  /** Words in the longest sentence. */
  longest: number;
  /** Words of more than twelve letters in a hundred: about twice what the first texts have. */
  longWords: number;
}

/** Languages that put into one word what others say in several have shorter sentences and longer words. */
export const plainLimits: Record<Locale, PlainLimits> = {
  lv: { mean: 12, longest: 20, longWords: 3 },
  en: { mean: 15, longest: 25, longWords: 2 },
  ru: { mean: 15, longest: 20, longWords: 3 },
  uk: { mean: 15, longest: 20, longWords: 3 },
  ar: { mean: 15, longest: 25, longWords: 1 },
  fa: { mean: 15, longest: 25, longWords: 1 },
  fr: { mean: 15, longest: 25, longWords: 2 },
};

/** Words in the longest sentence of an easy text. */
export const easyLongest = 10;

/** From this many letters on a word is long. */
export const longWord = 13;

/** A text of fewer words says nothing on average. */
export const fewestWords = 50;
