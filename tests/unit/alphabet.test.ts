import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, letters, small } from '../../src/site/alphabet.ts';

const single = letters.filter((letter) => letter.length === 1);

test('the alphabet has 33 letters in their order, and then pairs of letters, each once', () => {
  assert.equal(single.length, 33);
  assert.deepEqual(single.toSorted(new Intl.Collator('lv').compare), single);
  assert.deepEqual(letters.slice(0, 33), single);
  assert.ok(letters.slice(33).every((letter) => letter.length === 2));
  assert.equal(new Set(letters).size, letters.length);
});

test('a small letter keeps its mark, and a pair is small as a whole', () => {
  assert.deepEqual(['Ā', 'Ģ', 'I', 'Dž'].map(small), ['ā', 'ģ', 'i', 'dž']);
});

const cuts: [letter: string, word: string, parts: string | null][] = [
  ['Ā', 'ābols', '|ā|bols'],
  ['E', 'egle', '|e|gle'],
  ['S', 'ēst', 'ē|s|t'],
  ['T', 'ēst', 'ēs|t|'],
  ['Dž', 'Džeks', '|Dž|eks'],
  ['Ie', 'skriet', 'skr|ie|t'],
  ['L', 'LABDIEN', '|L|ABDIEN'],
  ['A', 'ābols', null],
  ['N', 'ņemt', null],
  ['F', '', null],
];

for (const [letter, word, parts] of cuts) {
  test(`${letter} in "${word}": ${parts ?? 'not there'}`, () => {
    const found = around(letter, word);
    assert.equal(found && [found.before, found.here, found.after].join('|'), parts);
  });
}
