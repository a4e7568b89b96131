import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, hashOf, planOf } from '../../../src/client/course/class-plan.ts';

const lesson = (title: string, minutes = 20) => ({ title, minutes });

test('a class begins and ends with talking, and acts out after half of its lessons', () => {
  const kinds = (count: number) =>
    planOf(Array.from({ length: count }, (_, at) => lesson(String(at)))).map(({ kind, title }) => title ?? kind);
  assert.deepEqual(kinds(1), ['start', '0', 'middle', 'end']);
  assert.deepEqual(kinds(3), ['start', '0', '1', 'middle', '2', 'end']);
});

test('each part begins when the one before ends', () => {
  const parts = planOf([lesson('a', 20), lesson('b', 15)]);
  assert.deepEqual(
    parts.map(({ from, minutes }) => [from, minutes]),
    [
      [0, 10],
      [10, 20],
      [30, 15],
      [45, 15],
      [60, 10],
    ],
  );
});

test('the choice stands in the address and comes back from it', () => {
  const choice = { lessons: ['421', '422'], languages: ['lv', 'ar'] };
  assert.equal(hashOf(choice), '#lessons=421,422&languages=lv,ar');
  assert.deepEqual(choiceOf(hashOf(choice)), choice);
  assert.deepEqual(choiceOf('#papers'), { lessons: [], languages: [] });
  assert.deepEqual(choiceOf('#lessons=421,421,<b>,4&languages=../x,lv'), { lessons: ['421'], languages: ['lv'] });
});
