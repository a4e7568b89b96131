import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import type { Files } from '../../src/site/read.ts';
import { budgets } from '../budgets.ts';
import { baseFiles } from './base.ts';
import { key } from './versions.ts';

const guides = 500;

/** The content with many more guides in two languages, each with a number of its own. */
function manyFiles(): Files {
  const files = new Map(baseFiles());
  const numbers = [files.get('numbers.yaml') ?? ''];
  for (let at = 0; at < guides; at += 1) {
    for (const locale of ['lv', 'en']) files.set(`${locale}/${key}-${at}.mdx`, files.get(`${locale}/${key}.mdx`) ?? '');
    numbers.push(`${key}-${at}: ${at + 200}\n`);
  }
  return files.set('numbers.yaml', numbers.join(''));
}

test(`a thousand texts are read within ${budgets.contentCheck} s`, () => {
  const files = manyFiles();
  const began = process.cpuUsage();
  const problems = checkContent(files);
  const { user, system } = process.cpuUsage(began);
  assert.deepEqual(
    problems.filter(({ level }) => level === 'error'),
    [],
  );
  assert.ok(problems.length >= guides);
  // Time of the processor, so that other tests beside this one do not count.
  assert.ok((user + system) / 1_000_000 <= budgets.contentCheck, `${(user + system) / 1_000_000} s`);
});
