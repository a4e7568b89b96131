import { slipsBetween } from '../../search/near.ts';
import { isLocale, type Locale, locales } from '../locales.ts';
import { Refusal } from './outcome.ts';

const slips = (word: string, one: string) => slipsBetween(word, one, Number.POSITIVE_INFINITY);

/** The known word that was probably meant, or undefined where none is near: a third of the letters may be wrong. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .map((one) => ({ one, far: Math.min(slips(word, one), 1 + slips(word, one.split('/').at(-1) ?? one)) }))
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
