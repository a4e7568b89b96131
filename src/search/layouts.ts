/** Keys of a keyboard from left to right, row by row; the same place is the same key. */
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const layouts = {
  ru: 'йцукенгшщзхъфывапролджэячсмитьбюё',
  uk: "йцукенгшщзхїфівапролджєячсмитьбю'",
  ar: 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرلىةوزذ',
};

/** The same keys on other layouts: what a reader meant who forgot to switch. The text itself is not among them. */
export function otherLayouts(text: string): string[] {
  const typed = text.toLowerCase();
  const readings = Object.values(layouts).flatMap((keys) => [
    swap(typed, latinKeys, keys),
    swap(typed, keys, latinKeys),
  ]);
  return [...new Set(readings)].filter((reading) => reading !== typed);
}

function swap(text: string, from: string, to: string): string {
  return [...text].map((sign) => to[from.indexOf(sign)] ?? sign).join('');
}
