/** Letters of the Latvian alphabet, and pairs of letters that are one sound, as a lesson shows them. */
export const letters = [
  ...['A', 'Ā', 'B', 'C', 'Č', 'D', 'E', 'Ē', 'F', 'G', 'Ģ', 'H', 'I', 'Ī', 'J', 'K', 'Ķ', 'L', 'Ļ', 'M', 'N', 'Ņ'],
  ...['O', 'P', 'R', 'S', 'Š', 'T', 'U', 'Ū', 'V', 'Z', 'Ž'],
  ...['Ai', 'Au', 'Ch', 'Dz', 'Dž', 'Ei', 'Ie', 'Ui'],
] as const;

/** A letter as it stands inside a word: `Dž` → `dž`. */
export const small = (letter: string) => letter.toLocaleLowerCase('lv');

/** A word cut around the first place of a letter; null where the word does not have it. */
export function around(letter: string, word: string): { before: string; here: string; after: string } | null {
  const at = small(word).indexOf(small(letter));
  if (at < 0) return null;
  const end = at + letter.length;
  return { before: word.slice(0, at), here: word.slice(at, end), after: word.slice(end) };
}
