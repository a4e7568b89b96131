import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from '../../src/site/letters.ts';

const lettersOf = (words: string[], tag: string) =>
  byLetter(words, (word) => word, tag).map(({ letter, items }) => `${letter}: ${items.join(' ')}`);

test('accents that do not make another letter stay with it; Latvian letters are letters of their own', () => {
  assert.deepEqual(lettersOf(['Ādaži', 'Alūksne', 'Cēsis', 'Čaks'], 'lv'), [
    'A: Alūksne',
    'Ā: Ādaži',
    'C: Cēsis',
    'Č: Čaks',
  ]);
  assert.deepEqual(lettersOf(['École', 'Emploi'], 'fr'), ['É: École Emploi']);
});

test('quotation marks before a word do not count, digits are one group before the letters', () => {
  assert.deepEqual(lettersOf(['„Skalbes”', '8000', '112', 'skola'], 'lv'), ['0–9: 8000 112', 'S: „Skalbes” skola']);
});

test('groups stand in the order of the alphabet, whatever script', () => {
  assert.deepEqual(lettersOf(['Ярмарка', 'Адрес'], 'ru'), ['А: Адрес', 'Я: Ярмарка']);
  assert.deepEqual(lettersOf(['بلدية', 'أين', 'إرشادات'], 'ar'), ['أ: أين إرشادات', 'ب: بلدية']);
});
