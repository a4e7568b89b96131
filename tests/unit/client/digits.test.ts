import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsOf } from '../../../src/client/page/digits.ts';

for (const [typed, digits] of [
  ['231', '231'],
  [' 2 3-1', '231'],
  ['٢٣١', '231'],
  ['۰۹۸', '098'],
  ['ābols', ''],
] as const)
  test(`"${typed}" is read as the page number "${digits}"`, () => {
    assert.equal(digitsOf(typed), digits);
  });
