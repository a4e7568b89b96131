import { type Locale, locales } from '../locales.ts';
import { advice } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import { termsSchema } from '../schemas.ts';
import type { Check } from './check.ts';
import { once, parsedData } from './lookup.ts';
import { allProse } from './prose-of.ts';

/** The same word everywhere: words that `<locale>/terms.yaml` asks to avoid, with the one to use. */
export const checkTerms: Check = (read) =>
  allProse(read).flatMap(({ file, text, locale, lineAt }) => {
    const terms = termsOf(read)[locale];
    if (!terms) return [];
    return [...text.matchAll(terms.pattern)].map((match) => {
      const term = terms.preferred[Object.keys(match.groups ?? {}).findIndex((name) => match.groups?.[name])] ?? '';
      return advice(file, lineAt(match.index), 'term.avoid', { found: match[0], term, path: `${locale}/terms.yaml` });
    });
  });

interface Terms {
  /** One named group for each preferred term, in their order. */
  pattern: RegExp;
  preferred: string[];
}

const termsOf = once(
  (read: ReadContent) =>
    Object.fromEntries(locales.map(({ id }) => [id, readTerms(read, id)])) as Record<Locale, Terms | null>,
);

function readTerms(read: ReadContent, locale: Locale): Terms | null {
  const { data } = termsSchema.safeParse(parsedData(read, `${locale}/terms.yaml`).value);
  const entries = Object.entries(data ?? {});
  if (!entries.length) return null;
  const groups = entries.map(([, variants], at) => `(?<term${at}>${variants.map(patternOf).join('|')})`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return { pattern, preferred: entries.map(([term]) => term) };
}

/**
 * A small letter means its capital, too; a capital only itself, because abbreviations are written so. `*` is any
 * letters, a space any white space; Arabic vowel marks may stand anywhere.
 */
const patternOf = (variant: string) => [...variant].map(patternOfSign).join('');

function patternOfSign(sign: string): string {
  if (sign === '*') return '[\\p{L}\\p{M}]*';
  if (sign === ' ') return '\\s+';
  return /\p{Script=Arabic}/u.test(sign) ? `${sign}\\p{M}*` : `[${sign}${sign.toUpperCase()}]`;
}
