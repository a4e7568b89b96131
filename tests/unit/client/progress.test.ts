import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countDone,
  isEmpty,
  nextLesson,
  withDone,
  withKnown,
  withoutDone,
  withPlace,
} from '../../../src/client/course/progress.ts';
import { codeOf, fileOfCode, linkOf, mostBytes } from '../../../src/client/course/progress-link.ts';
import { type Progress, progressShelf } from '../../../src/client/store/shelves/progress.ts';
import { topicsShelf } from '../../../src/client/store/shelves/topics.ts';
import { exportText, importText } from '../../../src/client/store/transfer.ts';
import { openTab } from './device.ts';

const { empty, check, merge } = progressShelf;
const some: Progress = { done: { 421: '2026-11-20' }, at: { 422: 'words' }, known: { 430: '2026-11-19' } };

test('progress is page numbers with days and sections, and nothing else', () => {
  assert.deepEqual(check(some), some);
  assert.deepEqual(check(empty), empty);
  const wrong: unknown[] = [
    null,
    [],
    {},
    { ...some, done: { 421: true } },
    { ...some, done: { 'course/rights': '2026-11-20' } },
    { ...some, known: undefined },
    { ...some, at: { 421: '<b>' } },
    { ...some, at: { 421: 5 } },
    { ...some, at: { lesson: 'words' } },
  ];
  for (const value of wrong) assert.equal(check(value), null, JSON.stringify(value));
});

test('a lesson is done once, since its first day, and then needs no place', () => {
  const done = withDone(withPlace(empty, '421', 'words'), '421', '2026-11-20');
  assert.deepEqual(done, { done: { 421: '2026-11-20' }, at: {}, known: {} });
  assert.deepEqual(withDone(done, '421', '2026-12-01'), done);
  assert.deepEqual(withoutDone(done, '421'), empty);
  assert.ok(isEmpty(empty) && !isEmpty(done));
});

test('a place and a known module can be taken back', () => {
  const both = withKnown(withPlace(empty, '421', 'words'), '430', '2026-11-20');
  assert.deepEqual(withPlace(both, '421', 'quiz').at, { 421: 'quiz' });
  assert.deepEqual(withKnown(withPlace(both, '421', null), '430', null), empty);
});

test('numbers of lessons that are gone stay, but do not count', () => {
  const now = { ...empty, done: { 421: '2026-11-20', 499: '2026-11-01' } };
  assert.equal(countDone(now, ['421', '422']), 1);
  assert.equal(withDone(now, '422', '2026-11-21').done[499], '2026-11-01');
});

const modules = [
  { number: '420', lessons: ['421', '422'] },
  { number: '430', lessons: ['431'] },
  { number: '440', lessons: ['441'] },
];
test('the reader goes on at the kept place, else at the first open lesson of a module that is not known', () => {
  assert.equal(nextLesson(empty, modules), '421');
  assert.equal(nextLesson(withDone(empty, '421', '2026-11-20'), modules), '422');
  assert.equal(nextLesson(withPlace(empty, '441', 'words'), modules), '441');
  assert.equal(nextLesson(withPlace(empty, '499', 'words'), modules), '421');
  const known = withKnown({ ...empty, done: { 421: '2026-11-20', 422: '2026-11-20' } }, '430', '2026-11-20');
  assert.equal(nextLesson(known, modules), '441');
  assert.equal(nextLesson(withDone(known, '441', '2026-11-20'), modules), undefined);
});

test('two devices join: done since the first day, places of this one first, none for what is done', () => {
  const mine: Progress = { done: { 421: '2026-11-20' }, at: { 431: 'words' }, known: {} };
  const other: Progress = {
    done: { 421: '2026-11-01', 422: '2026-11-02' },
    at: { 421: 'quiz', 431: 'ask', 441: 'ask' },
    known: { 430: '2026-11-03' },
  };
  assert.deepEqual(merge(mine, other), {
    done: { 421: '2026-11-01', 422: '2026-11-02' },
    at: { 431: 'words', 441: 'ask' },
    known: { 430: '2026-11-03' },
  });
});

test('chosen topics are ids, each once', () => {
  assert.deepEqual(topicsShelf.check(['work', 'work', 'health']), ['work', 'health']);
  for (const value of [null, {}, ['<b>'], [1]]) assert.equal(topicsShelf.check(value), null);
  assert.deepEqual(topicsShelf.merge(['a'], ['b', 'a']), ['a', 'b']);
});

test('a link brings the same progress to another device', () => {
  assert.equal(codeOf(some), '1~42108z~43008y~422words');
  const { store } = openTab();
  const outcome = importText(store, fileOfCode(codeOf(some)) ?? '', [progressShelf]);
  assert.deepEqual(outcome, { shelves: [{ name: 'progress', fault: undefined }] });
  assert.deepEqual(store.load(progressShelf).data, some);
});

test('a day before the portal counts as its first year, and one far ahead still has three signs', () => {
  const code = codeOf({ ...empty, done: { 421: '1999-01-01', 422: '2999-01-01' } });
  assert.equal(code, '1~421000422zzz~~');
});

for (const code of [
  '',
  '1',
  '1~~~',
  '<b>',
  '1~42100~~',
  '1~4210a!~~',
  '1~~~~',
  'x~~~',
  '1~421000~~4',
  `1~${'9'.repeat(5)}~~`,
])
  test(`a code that is broken or empty changes nothing that is there: ${JSON.stringify(code)}`, () => {
    const { store } = openTab();
    store.save(progressShelf, () => some);
    const text = fileOfCode(code);
    if (text) importText(store, text, [progressShelf]);
    assert.deepEqual(store.load(progressShelf).data, some);
  });

test('a link of a newer version is not taken for broken', () => {
  const text = fileOfCode('9~421000~~') ?? '';
  assert.equal(importText(openTab().store, text, [progressShelf]).shelves[0]?.fault, 'newer');
});

test('a link that would make a code of too many bytes is none', () => {
  const { store } = openTab();
  const address = 'https://celvedis.example/lv/course/';
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [String(400 + at), '2026-11-20']));
  store.save(progressShelf, () => ({ ...empty, done: many(40) }));
  assert.ok((linkOf(store, address)?.length ?? mostBytes + 1) <= mostBytes);
  store.save(progressShelf, () => ({ ...empty, done: many(50) }));
  assert.equal(linkOf(store, address), null);
});

test('a file holds progress and topics, and nothing else of the device', () => {
  const { store } = openTab({ 'celvedis.dates': '{"version":1,"data":{"move":"2026-11-20"}}' });
  store.save(progressShelf, () => some);
  store.save(topicsShelf, () => ['work']);
  const file = exportText(store, '2026-11-20', ['progress', 'topics']);
  assert.deepEqual(Object.keys(JSON.parse(file).shelves).sort(), ['progress', 'topics']);
});
