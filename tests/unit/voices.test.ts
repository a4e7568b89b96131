import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Phrase } from '../../src/site/schemas.ts';
import { silentPhrases } from '../../src/site/voices.ts';

const phrase = (topic: string, kind: Phrase['kind'], audio?: string) => ({ text: 'x', topic, kind, audio });

test('what is said aloud and has no recording waits for a voice, by topic in order', () => {
  const phrases = {
    a: phrase('work', 'phrase'),
    b: phrase('health', 'term', 'b.mp3'),
    c: phrase('health', 'card'),
    d: phrase('health', 'message'),
    e: phrase('money', 'term', 'e.mp3'),
  };
  const topics = { health: { icon: 'x' }, work: { icon: 'x' }, money: { icon: 'x' } };
  assert.deepEqual(silentPhrases({ phrases, topics }), [
    { topic: 'health', ids: ['c'], all: 2 },
    { topic: 'work', ids: ['a'], all: 1 },
  ]);
});
