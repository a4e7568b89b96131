import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error, formatProblem } from '../../src/site/problems.ts';

test('a problem is one line with file, line, what was found and what to do', () => {
  const problem = error('content/lv/a.mdx', 12, 'a link\n  to nothing', 'correct it');
  assert.equal(formatProblem(problem), 'content/lv/a.mdx:12: a link to nothing → correct it');
});

test('advice says that it is advice', () => {
  assert.equal(formatProblem({ ...error('a', 1, 'b', 'c'), level: 'advice' }), 'advice a:1: b → c');
});
