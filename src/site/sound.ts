import type { Sounds } from './schemas.ts';

/**
 * How a Latvian text sounds, in the letters of another language. Latvian is written as it is spoken, but for two things:
 * `o` is [uo] in native words and [o] in borrowed ones (`borrowed`), and the length of `e` is open or narrow (not shown).
 * Names in capitals, numbers and blanks stay as they are.
 * @param sounds letters of the reader, `content/<locale>/sounds.yaml`
 * @param borrowed beginnings or parts of words whose `o` is [o], `content/sounds.yaml`
 * @example soundOf('Labdien, dakter!', english, []) // 'LAB-dyen, DAK-ter!'
 */
export function soundOf(text: string, sounds: Sounds, borrowed: string[]): string {
  return text
    .replace(/\p{L}+/gu, (word, index: number) =>
      isName(word) || isBlank(text, index) ? word : wordOf(word, sounds, borrowed),
    )
    .replace(/[,;?]/g, (sign) => sounds.signs?.[sign] ?? sign);
}

/** How one letter or pair sounds, in the letters of the reader; `o` has two sounds. */
export const soundOfLetter = (letter: string, sounds: Sounds): string =>
  [...new Set([soundOf(letter, sounds, []), soundOf(letter, sounds, ['o'])])].join(' · ');

const isName = (word: string) => word.length > 1 && word === word.toUpperCase();
const isBlank = (text: string, index: number) => text[index - 1] === '{';

function wordOf(word: string, sounds: Sounds, borrowed: string[]): string {
  const lower = word.toLowerCase();
  const heard = lettersOf(
    lower,
    borrowed.some((part) => lower.includes(part)),
  );
  const syllables = syllablesOf(heard);
  const shown = syllables.map((syllable, at) =>
    syllable
      .map((letter, place) => {
        const isStart = at === 0 && place === 0;
        const isEnd = at === syllables.length - 1 && place === syllable.length - 1;
        const next = syllable[place + 1];
        return (
          (isStart && sounds.start?.[letter]) ||
          (isEnd && !isStart && sounds.end?.[letter]) ||
          (next && isFront(next) && sounds.soft?.[letter]) ||
          (sounds.letters[letter] ?? letter)
        );
      })
      .join(''),
  );
  if (sounds.stress && shown.length > 1) return [shown[0]?.toUpperCase(), ...shown.slice(1)].join('-');
  const [first = '', ...rest] = shown.join('');
  return (word === lower ? first : first.toUpperCase()) + rest.join('');
}

const vowels = new Set(['ai', 'au', 'ei', 'ie', 'iu', 'oi', 'ui', 'uo', 'a', 'ā', 'e', 'ē', 'i', 'ī', 'o', 'u', 'ū']);
const front = new Set(['e', 'ē', 'i', 'ī', 'ei', 'ie']);
const pairs = /dž|dz|ch|ai|au|ei|ie|iu|oi|ui|./gu;
const isVowel = (letter: string) => vowels.has(letter);
const isFront = (letter: string) => front.has(letter);

/** Letters and pairs that are one sound; `uo` is the native o. */
const lettersOf = (word: string, isBorrowed: boolean): string[] =>
  (word.match(pairs) ?? []).map((letter) => (letter === 'o' && !isBorrowed ? 'uo' : letter));

/** The last consonant before a vowel begins its syllable, with the one before it in clusters that begin words, too. */
function syllablesOf(letters: string[]): string[][] {
  const starts = letters.flatMap((letter, index) => (isVowel(letter) ? [startOf(letters, index)] : []));
  if (starts.length < 2) return [letters];
  return starts.map((start, at) => letters.slice(at === 0 ? 0 : start, starts[at + 1] ?? letters.length));
}

const cluster = /^(s[tkp]|[bpdtgkfv][lrj]|š[ķt])$/u;
function startOf(letters: string[], vowel: number): number {
  const [before = '', last = ''] = [letters[vowel - 2], letters[vowel - 1]];
  if (!last || isVowel(last)) return vowel;
  return vowel >= 2 && cluster.test(before + last) ? vowel - 2 : vowel - 1;
}
