import { error, type Problem } from '../problems.ts';
import type { Check } from './check.ts';
import { directive, emergency, numbers, straightQuotes } from './patterns.ts';
import { type Prose, proseOf } from './prose-of.ts';

/** No number that can become wrong in the prose, no typewriter's quotes, no signs of another Markdown. */
export const checkProse: Check = (read) => read.texts.flatMap((text) => proseOf(text).flatMap(checkWords));

function checkWords({ file, text, locale, lineAt, isFree, isCode }: Prose): Problem[] {
  const words = withLatinDigits(text);
  const rules = [...numbers, ...(isFree ? [] : [emergency]), ...(isCode ? [] : [straightQuotes(locale)]), directive];
  return rules.flatMap(({ pattern, say }) =>
    [...words.matchAll(pattern)].map((match) => error(file, lineAt(match.index), ...say(match[0].trim().slice(0, 40)))),
  );
}

/** Arabic and Persian digits as Latin ones; the length stays. */
const withLatinDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
