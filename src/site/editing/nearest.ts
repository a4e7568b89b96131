import { isLocale, type Locale, locales } from '../locales.ts';
import { Refusal } from './outcome.ts';

/** How many letters to add, take out or change until one word is the other (Levenshtein). */
function distance(from: string, to: string): number {
  const letters = [...to];
  let row = [0, ...letters.keys()].map((_, at) => at);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [at, other] of letters.entries())
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known word that was probably meant, or undefined where none is near: a third of the letters may be wrong. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .map((one) => ({ one, far: Math.min(distance(word, one), 1 + distance(word, one.split('/').at(-1) ?? one)) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.ceil(word.length / 3)) ? best.one : undefined;
}

/** What to throw for a name that does not exist: with the nearest one that does, or all where they are few. */
export function unknown(what: string, word: string, known: Iterable<string>): Refusal {
  const all = [...known];
  const near = nearest(word, all);
  const help = near ? `did you mean ${near}?` : all.length > 12 ? 'correct the name.' : `use ${all.join(', ')}.`;
  return new Refusal(`There is no ${what} "${word}": ${help}`);
}

/** A language of `src/site/locales.ts`; refuses others. */
export function mustBeLocale(word: string): Locale {
  if (isLocale(word)) return word;
  throw unknown(
    'language',
    word,
    locales.map(({ id }) => id),
  );
}
