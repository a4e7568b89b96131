import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf, type Entry } from '../../../src/client/start/calendar.ts';
import { dayOf, one, parseCalendar, textOf } from './parse-calendar.ts';

const made = new Date('2026-11-20T10:15:30.123Z');
const place = { locale: 'lv', host: 'celvedis.example' };
const entry: Entry = {
  id: 'declare-address',
  day: '2026-12-31',
  title: 'Deklarē adresi',
  text: '1 mēneša laikā pēc pārcelšanās',
  url: 'https://celvedis.example/lv/guides/documents/declare-your-address/',
};
const read = (entries: Entry[], where = place) => parseCalendar(Buffer.from(calendarOf(entries, made, where)));
const only = (change: Partial<Entry>, where = place) => {
  const [event, ...others] = read([{ ...entry, ...change }], where).inside;
  assert.ok(event);
  assert.deepEqual(others, []);
  return event;
};

test('a calendar has what the standard demands', () => {
  const calendar = read([entry]);
  assert.equal(one(calendar, 'VERSION').raw, '2.0');
  assert.equal(one(calendar, 'PRODID').raw, '-//celvedis.example//Deadlines//LV');
  assert.equal(one(calendar, 'CALSCALE').raw, 'GREGORIAN');
  assert.deepEqual(
    calendar.inside.map(({ name }) => name),
    ['VEVENT'],
  );
});

test('an entry is one whole day, also over the end of a year', () => {
  const event = only({});
  assert.equal(dayOf(one(event, 'DTSTART')), '2026-12-31');
  assert.equal(dayOf(one(event, 'DTEND')), '2027-01-01');
  assert.equal(one(event, 'DTSTAMP').raw, '20261120T101530Z');
  assert.equal(one(event, 'UID').raw, 'declare-address-20261231@celvedis.example');
  assert.equal(one(event, 'URL').raw, entry.url);
  assert.equal(one(event, 'TRANSP').raw, 'TRANSPARENT');
  assert.equal(textOf(one(event, 'SUMMARY')), entry.title);
  assert.equal(textOf(one(event, 'DESCRIPTION')), entry.text);
});

test('the device reminds at nine a week before and the day before', () => {
  const alarms = only({}).inside;
  assert.deepEqual(
    alarms.map(({ name }) => name),
    ['VALARM', 'VALARM'],
  );
  assert.deepEqual(
    alarms.map((alarm) => one(alarm, 'TRIGGER').raw),
    ['-P6DT15H', '-PT15H'],
  );
  for (const alarm of alarms) {
    assert.equal(one(alarm, 'ACTION').raw, 'DISPLAY');
    assert.equal(textOf(one(alarm, 'DESCRIPTION')), entry.title);
  }
});

test('words keep every sign, and control characters become spaces', () => {
  const words = 'A, b; c: \\n "d" \\, BEGIN:VALARM';
  assert.equal(textOf(one(only({ title: words }), 'SUMMARY')), words);
  assert.equal(textOf(one(only({ text: 'a\nb\r\nc' }), 'DESCRIPTION')), 'a\nb\nc');
  assert.equal(textOf(one(only({ text: 'a\rb\0c\td\u0085' }), 'DESCRIPTION')), 'a b c d ');
});

test('long lines are folded between letters, and nothing is lost', () => {
  for (const letter of ['a', 'ā', 'م', '漢', '🏠'])
    for (let length = 15; length < 90; length++) {
      const title = letter.repeat(length);
      assert.equal(textOf(one(only({ title }), 'SUMMARY')), title);
    }
});

test('words say their language', () => {
  const event = only({ title: 'صرّح بعنوانك، ثم اتصل; الآن' }, { ...place, locale: 'ar' });
  assert.deepEqual(one(event, 'SUMMARY').parameters, { LANGUAGE: 'ar' });
  assert.equal(textOf(one(event, 'SUMMARY')), 'صرّح بعنوانك، ثم اتصل; الآن');
});

test('several entries have ids of their own; the same one on the same day has the same', () => {
  const ids = read([entry, { ...entry, id: 'b' }, { ...entry, day: '2026-12-30' }]).inside.map(
    (event) => one(event, 'UID').raw,
  );
  assert.equal(new Set(ids).size, 3);
  assert.equal(one(only({ title: 'Other words' }), 'UID').raw, ids[0]);
});
