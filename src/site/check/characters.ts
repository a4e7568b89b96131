import { error, type Problem } from '../problems.ts';
import type { Check } from './check.ts';

/**
 * What nobody can see: control characters, marks that turn the direction of what follows, letters without width, what
 * is left of letters that are not UTF-8. Marks of direction for one place (U+200E, U+200F, U+061C) may stand.
 */
const unseen = /(?![\t\r\u200e\u200f\u061c])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\ufffd]/u;
/** Persian writes with the non-joiner inside of words. */
const unseenInPersian = new RegExp(`(?!\u200c)${unseen.source}`, 'u');

/** Characters that cannot be seen, and letters that only look like one letter. */
export const checkCharacters: Check = ({ files }) =>
  [...files]
    .filter(([path]) => !path.startsWith('media/'))
    .flatMap(([path, source]) => {
      const lines = source.replace(/^\uFEFF/, '').split('\n');
      const isPersian = path.startsWith('fa/');
      return lines.flatMap((line, at) => [
        ...unseenIn(`content/${path}`, line, at + 1, isPersian),
        ...inParts(`content/${path}`, line, at + 1),
      ]);
    });

function unseenIn(file: string, line: string, at: number, isPersian: boolean): Problem[] {
  const code = line.match(isPersian ? unseenInPersian : unseen)?.[0].codePointAt(0);
  if (code === undefined) return [];
  return [error(file, at, 'file.unseen', { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })];
}

/** Arabic vowel marks have no order that an editor could see. */
const withoutVowels = (text: string) => text.replace(/[\u064b-\u0652\u0670]/g, '');

/** Search would not find "ā" that is an "a" and a line; the hashes of sections do not mind. */
function inParts(file: string, line: string, at: number): Problem[] {
  if (line === line.normalize('NFC')) return [];
  const word = line.split(/[^\p{L}\p{M}]+/u).find((one) => withoutVowels(one) !== withoutVowels(one.normalize('NFC')));
  if (!word) return [];
  const letter = (word.match(/\P{M}\p{M}+/gu) ?? []).find((one) => one !== one.normalize('NFC')) ?? word;
  return [error(file, at, 'file.normal-form', { letter: letter.normalize('NFC'), word: word.normalize('NFC') })];
}
