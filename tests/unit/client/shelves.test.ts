import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { allShelves } from '../../../src/client/store/shelves/all.ts';
import { datesShelf } from '../../../src/client/store/shelves/dates.ts';
import { keptShelf } from '../../../src/client/store/shelves/kept.ts';
import { startShelf } from '../../../src/client/store/shelves/start.ts';

test('ticks are page numbers with days, and nothing else', () => {
  assert.deepEqual(startShelf.check({ 231: '2026-11-20' }), { 231: '2026-11-20' });
  assert.deepEqual(startShelf.check({}), {});
  const wrong = [
    null,
    [],
    'x',
    { 231: true },
    { 231: '2026-02-30' },
    { 23: '2026-11-20' },
    { 'guides/a': '2026-11-20' },
  ];
  for (const value of wrong) assert.equal(startShelf.check(value), null, JSON.stringify(value));
});

test('what is ticked on either device is ticked, since the first day', () => {
  const mine = { 231: '2026-11-20', 222: '2026-11-01' };
  const other = { 231: '2026-10-01', 213: '2026-11-02' };
  const both = { 213: '2026-11-02', 222: '2026-11-01', 231: '2026-10-01' };
  assert.deepEqual(startShelf.merge(mine, other), both);
  assert.deepEqual(startShelf.merge(other, mine), both);
});

test('dates are events with days; those of this device win', () => {
  assert.deepEqual(datesShelf.check({ move: '2026-11-20' }), { move: '2026-11-20' });
  assert.equal(datesShelf.check({ move: '' }), null);
  assert.equal(datesShelf.check({ '<b>': '2026-11-20' }), null);
  const merged = datesShelf.merge({ move: '2026-11-20' }, { move: '2025-01-01', birth: '2026-01-01' });
  assert.deepEqual(merged, { move: '2026-11-20', birth: '2026-01-01' });
});

test('a list holds keys of records, each once, and those of both devices', () => {
  assert.deepEqual(keptShelf.check(['directory/courses/a', 'directory/courses/a']), ['directory/courses/a']);
  for (const wrong of [null, 'x', ['guides/a'], ['directory/../x'], [1]]) assert.equal(keptShelf.check(wrong), null);
  assert.deepEqual(keptShelf.merge(['directory/courses/a'], ['directory/courses/b', 'directory/courses/a']), [
    'directory/courses/a',
    'directory/courses/b',
  ]);
});

test('the privacy page knows every shelf there is', async () => {
  const folder = new URL('../../../src/client/store/shelves/', import.meta.url);
  const modules = await Promise.all(readdirSync(folder).map((file) => import(`${folder}${file}`)));
  const shelves = modules.flatMap((one) => Object.entries(one).filter(([name]) => name.endsWith('Shelf')));
  assert.deepEqual(
    allShelves.map(({ name }) => name).sort(),
    shelves.map(([, shelf]) => (shelf as { name: string }).name).sort(),
  );
});
