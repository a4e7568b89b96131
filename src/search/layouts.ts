/** Keys of a keyboard from left to right, row by row; the same place is the same key. A few keys give two letters. */
const latinKeys = [..."qwertyuiop[]asdfghjkl;'zxcvbnm,.`YHNTGB"];
const layouts = {
  ru: [...'йцукенгшщзхъфывапролджэячсмитьбюё'],
  uk: [..."йцукенгшщзхїфівапролджєячсмитьбю'"],
  ar: [...'ضصثقفغعهخحجدشسيبلاتنمكطئءؤر', 'لا', ...'ىةوزذ', 'إ', 'أ', 'آ', 'لإ', 'لأ', 'لآ'],
};

/** The same keys on other layouts: what a reader meant who forgot to switch. The text itself is not among them. */
export function otherLayouts(text: string): string[] {
  const readings = Object.values(layouts).flatMap((keys) => [swap(text, latinKeys, keys), swap(text, keys, latinKeys)]);
  return [...new Set(readings)].filter((reading) => reading !== text);
}

function swap(text: string, from: string[], to: string[]): string {
  return [...text].map((sign) => keyOf(sign, from, to) ?? keyOf(sign.toLowerCase(), from, to) ?? sign).join('');
}

const keyOf = (sign: string, from: string[], to: string[]) => to[from.indexOf(sign)];
