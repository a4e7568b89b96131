import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  daysBetween,
  daysLater,
  faultOf,
  formatDay,
  formatLeft,
  isDay,
  isWeekend,
  lastDay,
  todayHere,
} from '../../src/site/day.ts';
import { localeRow } from '../../src/site/locales.ts';
import type { DeadlineUnit } from '../../src/site/schemas.ts';

const later: [day: string, days: number, then: string][] = [
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-12-02', 30, '2027-01-01'],
  ['2027-02-19', 90, '2027-05-20'],
  ['2028-02-28', 1, '2028-02-29'],
];
for (const [day, days, then] of later)
  test(`${days} days after ${day} it is ${then}`, () => {
    assert.equal(daysLater(day, days), then);
    assert.equal(daysBetween(day, then), days);
    assert.ok(daysBetween(then, day) === -days || days === 0);
  });

const ends: [event: string, count: number, unit: DeadlineUnit, last: string][] = [
  ['2026-11-20', 10, 'days', '2026-11-30'],
  ['2026-12-25', 10, 'days', '2027-01-04'],
  ['2026-11-20', 2, 'weeks', '2026-12-04'],
  ['2026-11-20', 1, 'months', '2026-12-20'],
  ['2026-12-20', 1, 'months', '2027-01-20'],
  ['2026-01-31', 1, 'months', '2026-02-28'],
  ['2028-01-31', 1, 'months', '2028-02-29'],
  ['2026-01-30', 1, 'months', '2026-02-28'],
  ['2026-03-31', 1, 'months', '2026-04-30'],
  ['2026-02-28', 1, 'months', '2026-03-28'],
  ['2026-08-31', 6, 'months', '2027-02-28'],
  ['2026-11-30', 3, 'months', '2027-02-28'],
  ['2026-11-20', 14, 'months', '2028-01-20'],
  ['2028-02-29', 1, 'years', '2029-02-28'],
  ['2028-02-29', 4, 'years', '2032-02-29'],
  ['2026-11-20', 1, 'years', '2027-11-20'],
  // 20 November 2026 is a Friday.
  ['2026-11-20', 1, 'working-days', '2026-11-23'],
  ['2026-11-20', 5, 'working-days', '2026-11-27'],
  ['2026-11-20', 6, 'working-days', '2026-11-30'],
  ['2026-11-21', 1, 'working-days', '2026-11-23'],
  ['2026-11-22', 10, 'working-days', '2026-12-04'],
  ['2026-11-17', 10, 'working-days', '2026-12-01'],
  ['2026-11-21', 0, 'working-days', '2026-11-21'],
];
for (const [event, count, unit, last] of ends)
  test(`${count} ${unit} from ${event} end on ${last}`, () => assert.equal(lastDay(event, count, unit), last));

test('a day is one that the calendar has', () => {
  for (const day of ['2026-11-20', '2028-02-29', '2000-02-29']) assert.equal(isDay(day), true, day);
  for (const no of [
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-11-31',
    '2026-11',
    '20.11.2026',
    '',
    ' 2026-11-20',
    20261120,
    null,
  ])
    assert.equal(isDay(no), false, String(no));
});

test('weekends are Saturday and Sunday', () => {
  const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
  assert.deepEqual(days.map(isWeekend), [false, false, true, true, false]);
});

test('today is the day on the wall of the reader, not that of Greenwich', () => {
  assert.equal(todayHere(new Date(2026, 10, 20, 0, 5)), '2026-11-20');
  assert.equal(todayHere(new Date(2026, 10, 20, 23, 55)), '2026-11-20');
});

test('days that no deadline can count from are told apart', () => {
  const now = '2026-11-20';
  const days = ['', '2026-02-30', '2026-11-21', '9999-01-01', '2016-11-19', '0026-11-20', now, '2016-11-20'];
  assert.deepEqual(
    days.map((day) => faultOf(day, now)),
    ['none', 'none', 'future', 'future', 'old', 'old', null, null],
  );
});

test('dates and distances have the words of the language, the Gregorian calendar and Latin digits', () => {
  const tag = (id: 'lv' | 'en' | 'ar' | 'fa') => localeRow(id).format;
  assert.equal(formatDay(tag('lv'), '2026-12-20'), '2026.\u00a0gada 20.\u00a0decembris');
  assert.equal(formatDay(tag('lv'), '2026-12'), '2026.\u00a0gada decembris');
  assert.equal(formatDay(tag('en'), '2026-12-20'), '20\u00a0December 2026');
  assert.equal(formatDay(tag('ar'), '2026-12-20'), '20\u00a0ديسمبر 2026');
  assert.match(formatDay(tag('fa'), '2026-12-20'), /20.*2026/);
  assert.deepEqual(
    [0, 1, 5, -3].map((days) => formatLeft(tag('lv'), days)),
    ['šodien', 'rīt', 'pēc 5 dienām', 'pirms 3 dienām'],
  );
  assert.deepEqual(
    [5, 11].map((days) => formatLeft(tag('ar'), days)),
    ['خلال 5 أيام', 'خلال 11 يومًا'],
  );
});
