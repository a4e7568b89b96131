import { locales } from '../locales.ts';
import { error, type Problem } from '../problems.ts';
import type { Check } from './check.ts';
import { allProse } from './prose-of.ts';
import { dataStrings } from './strings.ts';

/** Letters that look right but are not: search and reading aloud do not find the word. */
export const checkLetters: Check = (read) => [
  ...[...sharedStrings(read), ...allProse(read)].flatMap(twoScripts),
  ...allProse(read).flatMap(otherAlphabet),
];

interface Words {
  file: string;
  text: string;
  lineAt: (index: number) => number;
}

/** Names and phrases that all languages share. */
const sharedStrings = (read: Parameters<Check>[0]): Words[] =>
  dataStrings(read)
    .filter(({ file }) => !locales.some(({ id }) => file.startsWith(`content/${id}/`)))
    .map(({ file, text, line }) => ({ file, text, lineAt: line }));

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const isMixed = (text: string) => scripts.filter((script) => script.test(text)).length > 1;

function twoScripts({ file, text, lineAt }: Words): Problem[] {
  if (!isMixed(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => isMixed(word))
    .map(({ 0: word, index }) => error(file, lineAt(index), 'letter.two-scripts', { found: word.slice(0, 40) }));
}

/** Letters of Arabic and Persian keyboards that look the same, and the right one for each. */
const lookAlikes: Partial<Record<string, Record<string, string>>> = {
  ar: { ی: 'ي', ک: 'ك', ہ: 'ه', ە: 'ه' },
  fa: { ي: 'ی', ى: 'ی', ك: 'ک' },
};

/** Languages are named in their own letters in every text. */
const ownNames = new Set(locales.flatMap(({ name }) => name.split(/[^\p{L}\p{M}]+/u)));

function otherAlphabet({ file, text, locale, lineAt }: ReturnType<typeof allProse>[number]): Problem[] {
  const letters = lookAlikes[locale];
  if (!letters) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => !ownNames.has(word))
    .flatMap(({ 0: word, index }) => {
      const letter = Object.keys(letters).find((one) => word.includes(one));
      if (!letter) return [];
      const values = { letter, found: word.slice(0, 40), right: letters[letter] ?? '' };
      return [error(file, lineAt(index), 'letter.other-alphabet', values)];
    });
}
