/** How many letters of a word may be wrong. */
const slipsIn = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Forms that differ from a word by no more slips than its length allows, with their number. */
export function near(word: string, forms: readonly string[]): { form: string; slips: number }[] {
  const most = slipsIn(word);
  if (most === 0) return [];
  return forms.flatMap((form) => {
    if (Math.abs(form.length - word.length) > most || form.length < 3 || lacks(form, word, most)) return [];
    const slips = slipsBetween(word, form, most);
    return slips <= most ? [{ form, slips }] : [];
  });
}

/** True where more letters of a word are missing than it may have slips: quick, and enough for most forms. */
function lacks(form: string, word: string, most: number): boolean {
  let missing = 0;
  for (const letter of word) if (!form.includes(letter) && ++missing > most) return true;
  return false;
}

/** Slips between two words: a letter too many, too few, another one, or two exchanged. Stops above `most`. */
export function slipsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}
