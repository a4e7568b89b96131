import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fieldFix } from '../../src/site/messages/fields.ts';
import { messages, sayIn } from '../../src/site/messages.ts';

const holes = (texts: readonly string[]) => [...new Set(texts.join(' ').match(/\{\w+\}/g) ?? [])].sort();
for (const [id, { en, lv }] of Object.entries(messages)) {
  test(`"${id}" says the same in both languages`, () => {
    assert.deepEqual(holes(lv), holes(en));
    assert.notDeepEqual(lv, en);
    for (const words of [...en, ...lv]) assert.match(words, /^\S[^\n]*\S$/);
  });
}

test('Latvian messages have Latvian quotes', () => {
  for (const [found] of Object.values(messages).map(({ lv }) => lv)) assert.doesNotMatch(found, /[“«»]|(?<!=)"\{/);
});

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith(join('site', 'messages')))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n');

test('every message is said somewhere', () => {
  const isSaid = (id: string) => sources.includes(`'${id}'`) || sources.includes(`\`${id.split('.')[0]}.\${`);
  assert.deepEqual(
    Object.keys(messages).filter((id) => !isSaid(id)),
    [],
  );
});

test('what the schemas ask for has a Latvian form', () => {
  const files = readdirSync('src/site/schemas').map((name) => join('src/site/schemas', name));
  const schemas = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const asked = [...schemas.matchAll(/'((?:use|write|run) [^']+)'/g)].map(([, words = '']) => words);
  assert.ok(asked.length > 8);
  for (const words of asked) assert.notEqual(fieldFix(words).lv, words);
});

test('values stand in their places, in the language of the message', () => {
  const to = { en: 'fact', lv: 'fakts' };
  const values = { to, id: '{path} $& $1', path: 'facts.yaml' };
  assert.equal(sayIn('en', 'name.unknown', values).found, 'the unknown fact "{path} $& $1"');
  assert.equal(sayIn('lv', 'name.unknown', values).found, 'nezināms nosaukums: fakts „{path} $& $1”');
});
