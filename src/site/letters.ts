/** What begins with one letter. */
interface LetterGroup<T> {
  letter: string;
  items: T[];
}

/**
 * Groups by first letter, as a reader of the language would look for it: signs before the word do not count, letters are those
 * that the language counts as such (É is E in French, Ā is not A in Latvian), all digits are one group, and each group keeps its order.
 * @param tag BCP 47 tag of the language
 */
export function byLetter<T>(items: T[], labelOf: (item: T) => string, tag: string): LetterGroup<T>[] {
  const { compare } = new Intl.Collator(tag, { sensitivity: 'base' });
  const groups: LetterGroup<T>[] = [];
  for (const item of items) {
    const letter = firstOf(labelOf(item), tag);
    const found = groups.find((group) => compare(group.letter, letter) === 0);
    if (found) found.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups.sort((a, b) => compare(a.letter, b.letter));
}

const firstOf = (label: string, tag: string) => {
  const first = /[\p{L}\p{N}]/u.exec(label)?.[0] ?? '';
  return /\p{N}/u.test(first) ? '0–9' : first.normalize('NFC').toLocaleUpperCase(tag);
};
