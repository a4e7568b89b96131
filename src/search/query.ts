import { type Engine, weightOf, weights } from './engine.ts';
import { otherLayouts } from './layouts.ts';
import { near } from './near.ts';
import { formOf, type Rules, wordsOf } from './normalise.ts';
import { soundOf } from './sound.ts';

/** A record that answers; `share` is how much of what was typed it has, 0 to 1. */
export interface Hit {
  record: number;
  score: number;
  share: number;
}
export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** Forms that were looked for, to highlight. */
  forms: ReadonlySet<string>;
  /** Forms that were put in place of what was typed: slips, other letters, another keyboard. */
  instead: ReadonlySet<string>;
}

/** A form to look for and how near it is to what was typed, 0 to 1. */
interface Try {
  form: string;
  likeness: number;
}
/** One word that was typed, with everything it may mean. */
type Word = Try[];

/** From this share on an answer is good enough not to look further. */
export const good = 0.6;
export const shareOf = ({ hits }: Answer) => Math.max(0, ...hits.slice(0, 3).map(({ share }) => share));

/**
 * Finds records for what a reader typed: as typed, then by another keyboard, then with slips and by sound.
 * @param rules of the language of the index, then of other languages that the words may be in
 */
export function find(typed: string, engine: Engine, rules: Rules[]): Answer {
  const plain = wordsTyped(typed, engine, rules);
  const isKnown = (words: Word[]) =>
    words.length > 0 && words.every((word) => word.some(({ likeness }) => likeness > 0.5));
  if (isKnown(plain)) return rank(plain, engine);
  const other = otherLayouts(typed)
    .map((reading) => wordsTyped(reading, engine, rules))
    .find(isKnown);
  if (other) return rank(other, engine, other);
  const strange = plain.map((word, at) =>
    word.some(({ likeness }) => likeness > 0.5)
      ? word
      : [...word, ...guesses(contentWords(typed, rules)[at] ?? '', engine, rules)],
  );
  return rank(
    strange,
    engine,
    strange.filter((word, at) => word !== plain[at]),
  );
}

/** Normal forms of what was typed, in the language of the index, without words that say nothing. */
export const formsTyped = (typed: string, rules: Rules[]): string[] =>
  contentWords(typed, rules).flatMap((word) => (rules[0] ? formOf(word, rules[0]) : []));

/** Words that say something, folded; all of them where none does. */
function contentWords(typed: string, [own, ...others]: Rules[]): string[] {
  if (!own) return [];
  const words = wordsOf(typed, own);
  const telling = words.filter((word) => ![own, ...others].some(({ stops }) => stops.has(word)));
  return telling.length ? telling : words;
}

function wordsTyped(typed: string, engine: Engine, rules: Rules[]): Word[] {
  const words = contentWords(typed, rules);
  return words.map((word, at) => [
    ...exact(word, engine, rules),
    ...begun(word, engine, rules),
    ...joined(words[at - 1], word, engine, rules),
    ...joined(word, words[at + 1], engine, rules),
  ]);
}

const formsIn = (word: string, rules: Rules[]) => [...new Set(rules.map((one) => formOf(word, one)))];

function exact(word: string, engine: Engine, rules: Rules[]): Try[] {
  return formsIn(word, rules)
    .filter(engine.has)
    .map((form) => ({ form, likeness: 1 }));
}

/** Two words that the index knows as one: `bērnu dārzs` – `bērnudārzs`, and terms of two words. */
function joined(one: string | undefined, other: string | undefined, engine: Engine, rules: Rules[]): Try[] {
  if (!one || !other) return [];
  const pairs = rules.flatMap((rule) => [formOf(one + other, rule), formOf(one, rule) + formOf(other, rule)]);
  return [...new Set(pairs)].filter(engine.has).map((form) => ({ form, likeness: weights.joined }));
}

/** Words that go on where the typed one stops; most alike those that go on least. */
function begun(word: string, engine: Engine, rules: Rules[]): Try[] {
  const own = rules[0];
  const beginnings = new Set(own ? [word, formOf(word, own)] : [word]);
  return [...beginnings]
    .filter((letters) => letters.length > 2)
    .flatMap((letters) =>
      engine.beginningWith(letters).map((form) => ({ form, likeness: weights.begun * (letters.length / form.length) })),
    );
}

/** What an unknown word may have been meant to be: one with slips, one with another ending, two words, one that sounds so. */
function guesses(word: string, engine: Engine, rules: Rules[]): Try[] {
  const forms = formsIn(word, rules);
  const slipped = forms.flatMap((form) => near(form, engine.forms));
  const sound = soundOf(word);
  const alike = sound.length > 1 ? engine.soundingLike(sound) : [];
  return [
    ...slipped.map(({ form, slips }) => ({
      form,
      likeness: (slips === 1 ? 0.7 : 0.5) * (form[0] === word[0] ? 1 : 0.8),
    })),
    ...forms.flatMap((form) => shortened(form, engine)),
    ...halves(word, engine, rules),
    ...alike.map((form) => ({ form, likeness: isLatin(form) ? 0.4 : 0.7 })),
  ];
}

/** The longest known form with which a word begins, if that is most of it. */
function shortened(word: string, engine: Engine): Try[] {
  for (let length = word.length - 1; length >= Math.max(4, word.length * 0.6); length--) {
    const form = word.slice(0, length);
    if (engine.has(form)) return [{ form, likeness: 0.6 }];
  }
  return [];
}

/** Two known words that were written as one: `simkarte` – `SIM karte`. */
function halves(word: string, engine: Engine, rules: Rules[]): Try[] {
  for (let at = 3; at <= word.length - 3; at++) {
    const both = [word.slice(0, at), word.slice(at)].map((half) => exact(half, engine, rules));
    if (both.every((tries) => tries.length)) return both.flat().map(({ form }) => ({ form, likeness: 0.6 }));
  }
  return [];
}
const isLatin = (form: string) => /^[a-z\d]+$/.test(form);

/** Adds up what every record says to every word; who says something to all of them comes first. */
function rank(words: Word[], engine: Engine, instead: Word[] = []): Answer {
  const total = engine.records.length;
  const sums = new Map<number, Hit>();
  let all = 0;
  for (const word of words) {
    const best = bestPlaces(word, engine);
    const worth = Math.log(1 + total / (1 + best.size)) ** weights.rare;
    all += worth;
    for (const [record, { score, likeness }] of best) {
      const sum = sums.get(record) ?? { record, score: 0, share: 0 };
      sum.score += worth * score;
      sum.share += worth * Math.min(1, likeness);
      sums.set(record, sum);
    }
  }
  const hits = [...sums.values()].map((hit) => ({
    ...hit,
    share: hit.share / all,
    score: hit.score * (hit.share / all) ** weights.share,
  }));
  return {
    hits: hits.sort((a, b) => b.score - a.score || a.record - b.record),
    forms: new Set(words.flat().map(({ form }) => form)),
    instead: new Set(instead.flat().map(({ form }) => form)),
  };
}

function bestPlaces(word: Word, engine: Engine): Map<number, { score: number; likeness: number }> {
  const best = new Map<number, { score: number; likeness: number }>();
  for (const { form, likeness } of word)
    for (const place of engine.placesOf(form)) {
      const score = likeness * weightOf(engine, place);
      const known = best.get(place.record);
      if (!known || known.score < score)
        best.set(place.record, { score, likeness: Math.max(likeness, known?.likeness ?? 0) });
    }
  return best;
}
