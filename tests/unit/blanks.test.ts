import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, type Part, partsOf, withoutBlanks } from '../../src/site/blanks.ts';

const cut: [text: string, parts: Part[]][] = [
  ['Klase: {class}.', ['Klase: ', { blank: 'class' }, '.']],
  ['{child}', [{ blank: 'child' }]],
  ['{name}{date}', [{ blank: 'name' }, { blank: 'date' }]],
  ['Labdien!', ['Labdien!']],
  ['اللغة: {language}', ['اللغة: ', { blank: 'language' }]],
];
for (const [text, parts] of cut) {
  test(`a sentence is cut at its blanks: ${text}`, () => assert.deepEqual(partsOf(text), parts));
}

test('a name that no blank has stays a word, also one that every object has', () => {
  assert.deepEqual(partsOf('{who} {constructor}'), ['who', ' ', 'constructor']);
});

test('names between braces are listed once, in order, whatever they are', () => {
  assert.deepEqual(namesIn('{name}, {date}, {name}, {who}, {}'), ['', 'date', 'name', 'who']);
  assert.deepEqual(namesIn('Labdien!'), []);
});

test('where nobody can fill a sentence in, every blank is the same sign', () => {
  assert.equal(withoutBlanks('Vārds: {child}. Klase: {class}.'), 'Vārds: …. Klase: ….');
});
