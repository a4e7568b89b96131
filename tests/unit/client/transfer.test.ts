import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRecord, type Shelf } from '../../../src/client/store/shelf.ts';
import { exportText, importText, sizesOf } from '../../../src/client/store/transfer.ts';
import { openTab } from './device.ts';

type Days = Readonly<Record<string, string>>;

/** The earlier day of two stays. */
const days: Shelf<Days> = {
  name: 'days',
  empty: {},
  check: (value) =>
    isRecord(value) && Object.values(value).every((day) => typeof day === 'string')
      ? Object.fromEntries(Object.entries(value).map(([key, day]) => [key, String(day)]))
      : null,
  merge: (mine, other) => {
    const earliest = (key: string) => [mine[key], other[key]].filter((day) => day !== undefined).sort()[0] ?? '';
    return Object.fromEntries(Object.keys({ ...mine, ...other }).map((key) => [key, earliest(key)]));
  },
  migrations: [(old) => (isRecord(old) ? old.days : null)],
};
const known: Shelf<unknown>[] = [days];
const written = (data: unknown) => JSON.stringify({ version: 2, data });
const file = (shelves: unknown, celvedis: unknown = 1) => JSON.stringify({ celvedis, exported: '2026-11-20', shelves });

test('sizes count bytes, not letters, and what lies aside', () => {
  const texts = { 'celvedis.days': 'ā', 'celvedis.days~1': 'xy', 'celvedis.a': '', other: 'theirs' };
  assert.deepEqual(sizesOf(openTab(texts).store), [
    { name: 'a', bytes: 0, aside: 0 },
    { name: 'days', bytes: 4, aside: 1 },
  ]);
});

test('a file holds everything, also what cannot be read', () => {
  const { store } = openTab({ 'celvedis.days': written({ a: '1' }), 'celvedis.days~1': '{', 'celvedis.b': 'broken' });
  assert.deepEqual(JSON.parse(exportText(store, '2026-11-20')), {
    celvedis: 1,
    exported: '2026-11-20',
    shelves: { days: { version: 2, data: { a: '1' } }, b: 'broken' },
    aside: [{ name: 'days', text: '{' }],
  });
  assert.deepEqual(JSON.parse(exportText(store, '2026-11-20', ['days'])), {
    celvedis: 1,
    exported: '2026-11-20',
    shelves: { days: { version: 2, data: { a: '1' } } },
  });
});

test('another device joins a file with what it has', () => {
  const from = openTab({ 'celvedis.days': written({ a: '2', b: '2', c: '2' }) });
  const to = openTab({ 'celvedis.days': written({ b: '1', c: '3', d: '3' }) });
  assert.deepEqual(importText(to.store, exportText(from.store, '2026-11-20'), known), {
    shelves: [{ name: 'days', fault: undefined }],
  });
  assert.deepEqual(to.store.load(days), { data: { a: '2', b: '1', c: '2', d: '3' } });
});

test('a file of an older version is migrated before it is joined', () => {
  const { store } = openTab();
  importText(store, file({ days: { version: 1, data: { days: { a: '1' } } } }), known);
  assert.deepEqual(store.load(days).data, { a: '1' });
});

for (const text of ['', '{', 'null', '[]', '{}', file(null), file([]), file({}, '1'), file({}, null)])
  test(`a file that is not ours changes nothing: ${text}`, () => {
    const { store, device } = openTab();
    assert.deepEqual(importText(store, text, known), { fault: 'foreign', shelves: [] });
    assert.equal(device.writes, 0);
  });

test('a file of a newer format changes nothing', () => {
  const { store, device } = openTab();
  const text = file({ days: { version: 2, data: { a: '1' } } }, 2);
  assert.deepEqual(importText(store, text, known), { fault: 'newer', shelves: [] });
  assert.equal(device.writes, 0);
});

test('each shelf says what is wrong with it, and the sound ones come in', () => {
  const { store, device } = openTab();
  const other: Shelf<unknown> = { ...days, name: 'newer' };
  const broken: Shelf<unknown> = { ...days, name: 'broken' };
  const shelves = {
    newer: { version: 9, data: {} },
    broken: { version: 2, data: { a: 1 } },
    strange: { version: 1, data: 1 },
    days: { version: 2, data: { a: '1' } },
  };
  assert.deepEqual(importText(store, file(shelves), [other, broken, ...known]).shelves, [
    { name: 'newer', fault: 'newer' },
    { name: 'broken', fault: 'unreadable' },
    { name: 'strange', fault: 'unknown' },
    { name: 'days', fault: undefined },
  ]);
  assert.deepEqual([...device.texts], [['celvedis.days', written({ a: '1' })]]);
});

test('what the device cannot keep is told for the shelf', () => {
  const { store, device } = openTab();
  device.refuses = true;
  const text = file({ days: { version: 2, data: { a: '1' } } });
  assert.deepEqual(importText(store, text, known).shelves, [{ name: 'days', fault: 'blocked' }]);
  assert.deepEqual(store.load(days).data, { a: '1' });
});

test('a name from a prototype is unknown, and its value never becomes one', () => {
  const { store } = openTab();
  const text = '{"celvedis":1,"shelves":{"__proto__":{"version":2,"data":{"x":"1"}},"constructor":{}}}';
  assert.deepEqual(importText(store, text, known).shelves, [
    { name: '__proto__', fault: 'unknown' },
    { name: 'constructor', fault: 'unknown' },
  ]);
  assert.equal(({} as Record<string, unknown>).x, undefined);
});
