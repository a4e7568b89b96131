import { type Engine, weights } from './engine.ts';
import { near } from './near.ts';
import { formOf, type Rules } from './normalise.ts';
import { isLatin, soundOfForm } from './sound.ts';

/** A form to look for and how near it is to what was typed, 0 to 1; above for terms of several words. */
export interface Try {
  form: string;
  likeness: number;
}

/** The word as it was typed, its beginning, and the term that it makes with its neighbours. */
export const triesOf = (words: string[], at: number, engine: Engine, rules: Rules[]): Try[] => {
  const word = words[at] ?? '';
  return [
    ...exact(word, engine, rules),
    ...begun(word, engine, rules),
    ...joined(words[at - 1], word, engine, rules),
    ...joined(word, words[at + 1], engine, rules),
  ];
};

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
    .filter((letters) => letters.length > 1)
    .flatMap((letters) =>
      engine.beginningWith(letters).map((form) => ({ form, likeness: weights.begun * (letters.length / form.length) })),
    );
}

/** What an unknown word may have been meant to be: one with slips, one with another ending, two words, one that sounds so. */
export function guesses(word: string, engine: Engine, rules: Rules[]): Try[] {
  const forms = formsIn(word, rules);
  const slipped = forms.flatMap((form) => near(form, engine.forms));
  const sound = isLatin(word) ? soundOfForm(word) : '';
  const alike = sound.length > 1 ? engine.soundingLike(sound) : [];
  return [
    ...slipped.map(({ form, slips }) => ({
      form,
      likeness: (slips === 1 ? 0.7 : 0.5) * (form[0] === word[0] ? 1 : 0.8),
    })),
    ...forms.flatMap((form) => shortened(form, engine)),
    ...halves(word, engine, rules),
    ...alike.map((form) => ({ form, likeness: 0.7 })),
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
