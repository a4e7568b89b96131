import type { Locale } from './locales.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/**
 * Every sign that texts in Arabic script may use: the alphabets of ar, fa, ps, ckb and ur with marks, digits and
 * punctuation. The font holds exactly these; `check:site` fails on a page that needs another.
 */
export const arabicCharacters = [
  '،؛؟٪٫٬۔ـ',
  range(0x0621, 0x063a),
  range(0x0641, 0x0655),
  'ٰٱ',
  range(0x0660, 0x0669),
  range(0x06f0, 0x06f9),
  'پچژگکی',
  'ټډړږښڼېۍګځڅ',
  'ڕڵێۆەڤ',
  'ٹڈڑںھہۂۃےۓ',
].join('');

/** True for a language that is written in Arabic script: its pages load the font. */
export const isInArabicScript = (locale: Locale): boolean => new Intl.Locale(locale).maximize().script === 'Arab';
