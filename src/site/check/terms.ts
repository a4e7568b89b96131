import { type Locale, locales } from '../locales.ts';
import { once } from '../once.ts';
import { advice, type Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import { termsSchema } from '../schemas.ts';
import type { Check } from './check.ts';
import { parsedData } from './lookup.ts';
import { allProse, type Prose } from './prose-of.ts';

/** The same word everywhere: words that `<locale>/terms.yaml` asks to avoid, with the one to use. People may search with any. */
export const checkTerms: Check = (read) =>
  allProse(read).flatMap((prose) => {
    if (prose.file.endsWith('/search-words.yaml')) return [];
    const words = plain(prose.text);
    const here = termsOf(read)[prose.locale].filter(({ stem }) => words.includes(stem));
    return here.flatMap((variant) => placesOf(prose, variant));
  });

/** A word to avoid. */
interface Variant {
  /** What to write instead. */
  term: string;
  pattern: RegExp;
  /** A part that must be there, so that most texts need no search. */
  stem: string;
}

const placesOf = ({ file, text, locale, lineAt }: Prose, { term, pattern }: Variant): Problem[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) =>
    advice(file, lineAt(index), 'term.avoid', { found, term, path: `${locale}/terms.yaml` }),
  );

const termsOf = once(
  (read: ReadContent) =>
    Object.fromEntries(locales.map(({ id }) => [id, readTerms(read, id)])) as Record<Locale, Variant[]>,
);

function readTerms(read: ReadContent, locale: Locale): Variant[] {
  const { data } = termsSchema.safeParse(parsedData(read, `${locale}/terms.yaml`).value);
  return Object.entries(data ?? {}).flatMap(([term, variants]) => variants.map((one) => variantOf(term, one)));
}

const variantOf = (term: string, variant: string): Variant => ({
  term,
  pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${[...variant].map(patternOf).join('')}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
  stem: plain(variant)
    .split(/[* ]+/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
});

/** Small letters without Arabic vowel marks. */
const plain = (text: string) => text.toLowerCase().replace(/[\u064b-\u0652\u0670]/g, '');

/**
 * A small letter means its capital, too; a capital only itself, because abbreviations are written so. `*` is any
 * letters, a space any white space; vowel marks may stand after any Arabic letter.
 */
function patternOf(sign: string): string {
  if (sign === '*') return '[\\p{L}\\p{M}]*';
  if (sign === ' ') return '\\s+';
  return /\p{Script=Arabic}/u.test(sign) ? `${sign}\\p{M}*` : `[${sign}${sign.toUpperCase()}]`;
}
