import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Run } from '../../../src/documents/model.ts';
import { columnWidths, isPlace } from '../../../src/documents/tables.ts';

const cell = (text: string): Run[] => (text ? [{ text }] : []);
const row = (...texts: string[]) => texts.map(cell);

test('an empty cell is a place to write, and a number beside one is, too', () => {
  const open = row('1.', 'Matemātika', '');
  assert.deepEqual(
    open.map((one) => isPlace(one, open)),
    [true, false, true],
  );
  const full = row('5', 'Sākums');
  assert.deepEqual(
    full.map((one) => isPlace(one, full)),
    [false, false],
  );
});

test('columns to write in are wider than the words of their head', () => {
  const [name = 0, when = 0, what = 0] = columnWidths({
    type: 'table',
    head: row('Kas', 'Kad', 'Ko dara skola'),
    rows: [row('Plāns', '', '')],
  });
  assert.ok(when > name, `${when} ${name}`);
  assert.ok(what > when, `${what} ${when}`);
  assert.ok(Math.abs(name + when + what - 100) <= 2);
});
