import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import { readFiles } from '../../src/site/read.ts';
import { budgets } from '../budgets.ts';

test(`all texts and data are checked within ${budgets.contentCheck} s of the processor`, () => {
  const files = readFiles('content');
  const began = process.cpuUsage();
  checkContent(files);
  // Time of the processor, so that other tests beside this one do not count.
  const { user, system } = process.cpuUsage(began);
  assert.ok((user + system) / 1_000_000 <= budgets.contentCheck, `${(user + system) / 1_000_000} s`);
});
