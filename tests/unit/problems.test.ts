import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advice, error, formatProblem } from '../../src/site/problems.ts';

test('a problem is one line with file, line, what was found and what to do', () => {
  const problem = error('content/lv/a.mdx', 12, 'link.moved', { key: 'a\n  b', moved: 'c' });
  assert.equal(formatProblem(problem), 'content/lv/a.mdx:12: a link to the page "a b" that has moved → write c');
});

test('advice says that it is advice', () => {
  assert.match(formatProblem(advice('a', 1, 'file.link')), /^advice a:1: a symbolic link → /);
});
