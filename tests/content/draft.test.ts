import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import { formatProblem } from '../../src/site/problems.ts';
import { baseFiles, withChange } from './base.ts';

const course = (row: string) => withChange(baseFiles(), 'course.yaml', 'modules:', `modules:\n  - ${row}`);
const work = 'id: work, kind: elective, track: after, hours: 1, lessons: [find, keep]';
const errorsOf = (files: ReturnType<typeof baseFiles>) =>
  checkContent(files)
    .filter(({ level }) => level === 'error')
    .map(formatProblem);

test('a draft may name lessons that nobody has written yet; a module that is none may not', () => {
  assert.deepEqual(errorsOf(course(`{ ${work}, state: draft }`)), []);
  assert.equal(errorsOf(course(`{ ${work} }`)).length, 3);
});

test('a number may wait for the page of a draft', () => {
  const files = withChange(baseFiles(), 'course.yaml', 'lessons: [basics]', 'lessons: [basics], state: draft');
  const advice = checkContent(files).filter(
    ({ file, found }) => file.endsWith('numbers.yaml') && found.includes('rights'),
  );
  assert.deepEqual(advice, []);
});
