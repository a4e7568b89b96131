import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRecord, type Shelf } from '../../../src/client/store/shelf.ts';
import { openStore } from '../../../src/client/store/store.ts';
import { FakeDevice, openTab } from './device.ts';

type Ticks = readonly string[];

/** Version 3: a list of keys. Version 1 was text with commas, version 2 a record of `true`. */
const ticks: Shelf<Ticks> = {
  name: 'ticks',
  empty: [],
  check: (value) => (Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value] : null),
  merge: (mine, other) => [...new Set([...mine, ...other])],
  migrations: [
    (old) => Object.fromEntries((old as string).split(',').map((key) => [key, true])),
    (old) => (isRecord(old) ? Object.keys(old) : null),
  ],
};
const plan: Shelf<string> = {
  name: 'plan',
  empty: '',
  check: (value) => (typeof value === 'string' ? value : null),
  merge: (mine, other) => mine || other,
};
const written = (data: unknown, version = 3) => JSON.stringify({ version, data });
const add = (key: string) => (now: Ticks) => [...now, key];

test('an empty device gives the empty value, and reading writes nothing', () => {
  const { store, device } = openTab();
  assert.deepEqual(store.load(ticks), { data: [] });
  store.subscribe(ticks, () => undefined);
  store.documents();
  assert.equal(device.writes, 0);
});

test('what is saved is a document with a version, under a key without language, and another visit reads it', () => {
  const { store, device } = openTab();
  assert.deepEqual(store.save(ticks, add('a')), { data: ['a'], fault: undefined });
  assert.deepEqual([...device.texts], [['celvedis.ticks', '{"version":3,"data":["a"]}']]);
  assert.deepEqual(openTab(device).store.load(ticks), { data: ['a'] });
  store.save(plan, () => 'p');
  assert.equal(device.getItem('celvedis.plan'), '{"version":1,"data":"p"}');
});

test('a change begins with what another tab has saved meanwhile', () => {
  const { store, device } = openTab();
  store.save(ticks, add('a'));
  openTab(device).store.save(ticks, add('b'));
  assert.deepEqual(store.save(ticks, add('c')).data, ['a', 'b', 'c']);
});

for (const [version, data] of [
  [1, 'a,b'],
  [2, { a: true, b: true }],
  [3, ['a', 'b']],
] as const)
  test(`version ${version} becomes the present one, and nothing is written before the next change`, () => {
    const { store, device } = openTab({ 'celvedis.ticks': written(data, version) });
    assert.deepEqual(store.load(ticks), { data: ['a', 'b'] });
    assert.equal(device.writes, 0);
    assert.equal(store.save(ticks, add('c')).fault, undefined);
    assert.deepEqual([...device.texts], [['celvedis.ticks', written(['a', 'b', 'c'])]]);
  });

const corrupt: Record<string, string> = {
  'broken JSON': '{"version":3,',
  'an empty text': '',
  null: 'null',
  'a list': '[3]',
  'no version': '{"data":[]}',
  'a version in words': '{"version":"3","data":[]}',
  'a version of zero': written([], 0),
  'half a version': written([], 1.5),
  'no data': '{"version":3}',
  'a value of another shape': written([1]),
  'what a rule cannot read': written(5, 1),
  'what a rule gives up': written('no record', 2),
};
for (const [what, text] of Object.entries(corrupt))
  test(`${what} is survived, and kept aside when something is saved`, () => {
    const { store, device } = openTab({ 'celvedis.ticks': text });
    assert.deepEqual(store.load(ticks), { data: [], fault: 'corrupt' });
    assert.equal(device.writes, 0);
    assert.deepEqual(store.save(ticks, add('a')), { data: ['a'], fault: 'corrupt' });
    assert.deepEqual(Object.fromEntries(device.texts), { 'celvedis.ticks': written(['a']), 'celvedis.ticks~1': text });
    assert.deepEqual(store.save(ticks, add('b')), { data: ['a', 'b'], fault: undefined });
  });

test('a second corrupt text does not push out the first, and the same one is kept once', () => {
  const { store, device } = openTab({ 'celvedis.ticks': 'new', 'celvedis.ticks~1': 'old' });
  store.save(ticks, add('a'));
  assert.equal(device.getItem('celvedis.ticks~1'), 'old');
  assert.equal(device.getItem('celvedis.ticks~2'), 'new');
  device.setItem('celvedis.ticks', 'old');
  store.save(ticks, add('a'));
  assert.equal(device.getItem('celvedis.ticks~3'), null);
});

test('what a newer version of the site stored is never written over', () => {
  const newer = written({ unheard: 'of' }, 4);
  const { store, device } = openTab({ 'celvedis.ticks': newer });
  assert.deepEqual(store.load(ticks), { data: [], fault: 'newer' });
  assert.deepEqual(store.save(ticks, add('a')), { data: ['a'], fault: 'newer' });
  assert.deepEqual(store.load(ticks), { data: ['a'], fault: 'newer' });
  assert.deepEqual([...device.texts], [['celvedis.ticks', newer]]);
});

test('a full device keeps the old text; the change lives in memory until there is room', () => {
  const { store, device } = openTab({ 'celvedis.ticks': written(['a']) });
  device.room = 45;
  assert.deepEqual(store.save(ticks, add('long-'.repeat(9))).fault, 'full');
  assert.deepEqual(store.load(ticks), { data: ['a', 'long-'.repeat(9)], fault: 'full' });
  assert.equal(device.getItem('celvedis.ticks'), written(['a']));
  device.room = 999;
  assert.equal(store.save(ticks, add('b')).fault, undefined);
  assert.deepEqual(openTab(device).store.load(ticks), { data: ['a', 'long-'.repeat(9), 'b'] });
});

test('when there is no room to move a corrupt text aside, it is not written over', () => {
  const { store, device } = openTab({ 'celvedis.ticks': 'corrupt' });
  device.room = 30;
  assert.deepEqual(store.save(ticks, add('a')), { data: ['a'], fault: 'full' });
  assert.deepEqual([...device.texts], [['celvedis.ticks', 'corrupt']]);
});

test('a device that refuses, even to be named, is survived in memory', () => {
  const refusing = new FakeDevice();
  refusing.refuses = true;
  const nameless = openStore({ device: () => assert.fail('SecurityError'), listen: () => undefined });
  for (const store of [openTab(refusing).store, nameless]) {
    assert.deepEqual(store.load(ticks), { data: [], fault: 'blocked' });
    assert.deepEqual(store.save(ticks, add('a')), { data: ['a'], fault: 'blocked' });
    assert.deepEqual(store.load(ticks), { data: ['a'], fault: 'blocked' });
    assert.deepEqual(store.documents(), [{ name: 'ticks', text: written(['a']), aside: false }]);
    assert.equal(store.forget(), false);
    assert.deepEqual(store.load(ticks), { data: [], fault: 'blocked' });
    assert.deepEqual(store.documents(), []);
  }
});

test('own changes, those of another tab, and of all keys are told, others are not', () => {
  const { store, device, changed, listens } = openTab();
  const heard: Ticks[] = [];
  const end = store.subscribe(ticks, ({ data }) => heard.push(data));
  store.subscribe(plan, () => undefined);
  assert.equal(listens(), 1);
  store.save(ticks, add('a'));
  store.save(plan, () => 'p');
  device.setItem('celvedis.ticks', written(['b']));
  changed('celvedis.ticks');
  changed('celvedis.plan');
  changed('ticks');
  changed('celvedis.ticks-of-others');
  device.texts.clear();
  changed(null);
  store.forget('ticks');
  store.forget('plan');
  store.forget();
  assert.deepEqual(heard, [['a'], ['b'], [], [], []]);
  end();
  store.save(ticks, add('c'));
  assert.equal(heard.length, 5);
});

test('one shelf is forgotten with what lies aside of it; other shelves and other sites stay', () => {
  const texts = {
    'celvedis.ticks': written([]),
    'celvedis.ticks~1': 'x',
    'celvedis.ticks-b': 'y',
    'celvedis.gone': 'z',
    other: 'theirs',
    celvedis: 'theirs',
  };
  const { store, device } = openTab(texts);
  assert.equal(store.forget('ticks'), true);
  assert.deepEqual([...device.texts.keys()], ['celvedis.ticks-b', 'celvedis.gone', 'other', 'celvedis']);
  assert.equal(store.forget(), true);
  assert.deepEqual([...device.texts.keys()], ['other', 'celvedis']);
});

test('documents are those of this site, the unsaved in place of the old', () => {
  const { store, device } = openTab({ 'celvedis.ticks': written(['a']), 'celvedis.ticks~1': 'x', other: 'theirs' });
  device.room = 0;
  store.save(ticks, add('b'));
  assert.deepEqual(store.documents(), [
    { name: 'ticks', text: 'x', aside: true },
    { name: 'ticks', text: written(['a', 'b']), aside: false },
  ]);
});
