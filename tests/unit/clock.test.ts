import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverdue, recordState, today } from '../../src/site/clock.ts';

test('BUILD_DATE is today when it is set', () => {
  assert.equal(today({ BUILD_DATE: '2026-11-20' }), '2026-11-20');
});

for (const env of [{}, { BUILD_DATE: '' }]) {
  test(`today is the day of the clock with ${JSON.stringify(env)}`, (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2027, 0, 5, 23, 30) });
    assert.equal(today(env), '2027-01-05');
  });
}

for (const BUILD_DATE of [
  'tomorrow',
  '2026',
  '2026-11',
  '20.11.2026',
  '2026-11-20T10:00',
  '2026-13-01',
  '2026-00-10',
  '2026-01-32',
]) {
  test(`BUILD_DATE=${BUILD_DATE} is an error that shows the right form`, () => {
    assert.throws(
      () => today({ BUILD_DATE }),
      ({ message }: Error) => message.includes(`"${BUILD_DATE}"`) && message.includes('YYYY-MM-DD'),
    );
  });
}

const reviews: [reviewBy: string | null | undefined, now: string, overdue: boolean][] = [
  ['2026-11-20', '2026-11-19', false],
  ['2026-11-20', '2026-11-20', false],
  ['2026-11-20', '2026-11-21', true],
  ['2026-11', '2026-11-30', false],
  ['2026-11', '2026-12-01', true],
  ['2026', '2026-12-31', false],
  ['2026', '2027-01-01', true],
  [null, '2026-11-20', false],
  [undefined, '2026-11-20', false],
];

for (const [reviewBy, now, overdue] of reviews) {
  test(`on ${now} a review by ${reviewBy} is ${overdue ? '' : 'not '}overdue`, () => {
    assert.equal(isOverdue(reviewBy, now), overdue);
  });
}

const now = '2026-11-20';
const states: [what: string, date: string | null, confirmed: string | null | undefined, state: string][] = [
  ['a source of today', '2026-11-20', undefined, 'current'],
  ['a source of exactly twelve months ago', '2025-11-20', undefined, 'current'],
  ['a source one day older than twelve months', '2025-11-19', undefined, 'unverified'],
  ['a source of the month twelve months ago', '2025-11', undefined, 'current'],
  ['a source of the month before that', '2025-10', undefined, 'unverified'],
  ['a source of last year', '2025', undefined, 'current'],
  ['a source of the year before last', '2024', undefined, 'unverified'],
  ['no date at all', null, null, 'unverified'],
  ['an old source that the service has confirmed since', '2019', '2026-01-10', 'current'],
  ['a fresh source and an old confirmation', '2026-05', '2020-01-01', 'current'],
  ['an old source and an old confirmation', '2024-01-01', '2025-01-01', 'unverified'],
];

for (const [what, date, confirmed, state] of states) {
  test(`a record with ${what} is ${state}`, () => {
    assert.equal(recordState({ source: { date }, confirmed }, now), state);
  });
}

test('a record that has ended has ended, however fresh its source is', () => {
  const ended = { since: '2026-10', replacedBy: null };
  assert.equal(recordState({ source: { date: now }, confirmed: now, ended }, now), 'ended');
  assert.equal(recordState({ source: { date: now }, ended: null }, now), 'current');
});

test('twelve months before a leap day end with February', () => {
  assert.equal(recordState({ source: { date: '2027-03-01' } }, '2028-02-29'), 'current');
  assert.equal(recordState({ source: { date: '2027-02-28' } }, '2028-02-29'), 'unverified');
});
