import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../../src/check-site/content.ts';

test('a page in the state that content says is no finding', () => {
  const line = '/lv/ home 100 page original machine';
  assert.deepEqual(differences([line], [line]), []);
});

test('a state that the build did not see is found on both sides', () => {
  const found = differences(['/en/ home 100 page current machine'], ['/en/ home 100 page outdated machine']);
  assert.deepEqual(
    found.map(({ found }) => found.split(':')[0]),
    ['not published as content/ says', 'published, but content/ does not say so'],
  );
});
