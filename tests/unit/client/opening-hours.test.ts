import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latvianTime, openAt, openingsOf } from '../../../src/client/directory/opening-hours.ts';

test('the clock is that of Latvia, in winter and in summer, whatever the device says', () => {
  assert.deepEqual(latvianTime(new Date('2026-11-23T07:30:00Z')), { day: 0, time: '09:30' });
  assert.deepEqual(latvianTime(new Date('2026-07-05T21:15:00Z')), { day: 0, time: '00:15' });
});

test('a service is open from the first minute to the last', () => {
  const plan = openingsOf('0 09:00 13:00,0 14:00 17:00,4 09:00 12:00');
  const closes = (day: number, time: string) => openAt(plan, { day, time })?.close;
  assert.equal(closes(0, '09:00'), '13:00');
  assert.equal(closes(0, '13:30'), undefined);
  assert.equal(closes(0, '16:59'), '17:00');
  assert.equal(closes(0, '17:00'), undefined);
  assert.equal(closes(1, '10:00'), undefined);
  assert.deepEqual(openingsOf(''), []);
});
