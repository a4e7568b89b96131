import type { Engine } from './engine.ts';
import { otherLayouts } from './layouts.ts';
import { formOf, type Rules, wordsOf } from './normalise.ts';
import { type Hit, rank } from './rank.ts';
import { guesses, type Try, triesOf } from './tries.ts';

export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** Forms that were looked for, to highlight. */
  forms: ReadonlySet<string>;
  /** True where something was put in place of what was typed: slips, other letters, another keyboard. */
  isGuess: boolean;
}

/** One word that was typed, with everything it may mean. */
type Word = Try[];

/** From this share on an answer is good enough not to look further. */
export const good = 0.6;
/** How much of what was typed the best of the first three hits has, from 0 to 1. */
export const shareOf = ({ hits }: Answer) => Math.max(0, ...hits.slice(0, 3).map(({ share }) => share));

/**
 * Finds records for what a reader typed: as typed, then by another keyboard, then with slips and by sound.
 * @param rules of the language of the index, then of other languages that the words may be in
 */
export function find(typed: string, engine: Engine, rules: Rules[]): Answer {
  const words = contentWords(typed, rules);
  const plain = meant(words, engine, rules);
  if (plain.length > 0 && plain.every(isKnown)) return answer(plain, engine, false);
  const other = otherLayouts(typed)
    .map((reading) => meant(contentWords(reading, rules), engine, rules))
    .find((reading) => reading.length > 0 && reading.every(isKnown));
  if (other) return answer(other, engine, true);
  const guessed = plain.map((word, at) => (isKnown(word) ? [] : guesses(words[at] ?? '', engine, rules)));
  const all = plain.map((word, at) => [...word, ...(guessed[at] ?? [])]);
  return answer(all, engine, guessed.flat().length > 0);
}

/** Normal forms of what was typed, in the language of the index, without words that say nothing. */
export const formsTyped = (typed: string, rules: Rules[]): string[] =>
  contentWords(typed, rules).flatMap((word) => (rules[0] ? formOf(word, rules[0]) : []));

/** Words that say something, folded; all of them where none does. */
function contentWords(typed: string, rules: Rules[]): string[] {
  const words = wordsOf(typed, rules[0] ?? {});
  const telling = words.filter((word) => !rules.some(({ stops }) => stops.has(word)));
  return telling.length ? telling : words;
}

const meant = (words: string[], engine: Engine, rules: Rules[]): Word[] =>
  words.map((_, at) => triesOf(words, at, engine, rules));

const isKnown = (word: Word) => word.some(({ likeness }) => likeness > 0.5);

const answer = (words: Word[], engine: Engine, isGuess: boolean): Answer => ({
  hits: rank(words, engine),
  forms: new Set(words.flat().map(({ form }) => form)),
  isGuess,
});
