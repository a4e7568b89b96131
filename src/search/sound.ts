import { fold } from './normalise.ts';

/** Letters of other scripts as they sound, after folding; capitals are the signs of groups. */
const latin: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'Z',
    з: 'z',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'C', ш: 'S', щ: 'S' },
  ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a' },
  ...{ ا: 'a', ء: '', ب: 'b', پ: 'p', ت: 't', ث: 't', ج: 'g', چ: 'C', ح: 'h', خ: 'h', د: 'd', ذ: 'd', ر: 'r', ز: 'z' },
  ...{ ژ: 'Z', س: 's', ش: 'S', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'g', ف: 'f', ق: 'k', ك: 'k', گ: 'g' },
  ...{ ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i' },
};

/** One sign for each group of Latin letters that people write for one sound. */
const groups: [RegExp, string][] = [
  [/shch|sch|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/zh|j(?=[aeou])/g, 'Z'],
  [/gh|dj/g, 'g'],
  [/kh|x/g, 'h'],
  [/ts|tz/g, 'c'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/[qk]/g, 'k'],
  [/w/g, 'v'],
  [/3/g, ''],
  [/7/g, 'h'],
];

/** Consonants of a word as they sound, whatever its letters: `shkola`, `школа` → `Skl`; `madrasa`, `مدرسة` → `mdrs`. */
export function soundOf(word: string): string {
  return soundOfForm(fold(word));
}

/** True for what is written in Latin letters. */
export const isLatin = (form: string) => /^[a-z\d]+$/.test(form);

/** The same for a word that is folded already. */
export function soundOfForm(folded: string): string {
  const letters = isLatin(folded)
    ? groups.reduce((text, [from, to]) => text.replace(from, to), folded)
    : [...folded].map((letter) => latin[letter] ?? letter).join('');
  return letters
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouy]/g, '')
    .replace(/h$/, '');
}
