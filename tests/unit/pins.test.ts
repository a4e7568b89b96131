import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from '../../src/site/content.ts';
import type { Locale } from '../../src/site/locales.ts';
import { acceptPins, pinsToText, unknownSections } from '../../src/site/pins.ts';

function text(locale: Locale, hashes: Record<string, string>): Text {
  const sections = Object.entries(hashes).map(([id, hash]) => ({ id, hash, title: id, line: 1, source: hash }));
  return { locale, key: 'k', kind: 'page', file: 'k', body: '', data: { title: 'A', summary: 'B' }, sections };
}

const source = text('lv', { steps: 's1', head: 'h1', lead: 'l1' });
const translation = text('en', { head: 'x', steps: 'y', more: 'z' });
const on = '2026-12-01';
const old = { source: 'h1', text: 'x', by: 'Anna', on: '2026-10-01' };

test('all sections that text and source share are pinned to the source as it is, in order of their names', () => {
  const pins = acceptPins({}, translation, source, { on });
  assert.deepEqual(Object.entries(pins.k ?? {}), [
    ['head', { source: 'h1', text: 'x', by: 'machine', on }],
    ['steps', { source: 's1', text: 'y', by: 'machine', on }],
  ]);
});

test('pins of other texts stay, and texts are in order of their keys', () => {
  const others = { z: { head: old }, a: { head: old } };
  assert.deepEqual(Object.keys(acceptPins(others, translation, source, { on })), ['a', 'k', 'z']);
  assert.deepEqual(acceptPins(others, translation, source, { on }).z, others.z);
});

test('an unchanged section keeps who checked it, and a changed one loses the name', () => {
  const changed = { source: 's1', text: 'y', by: 'machine', on };
  const ofText = { ...old, source: 's1', text: 'y0' };
  const ofSource = { ...old, source: 's0', text: 'y' };
  for (const steps of [ofText, ofSource])
    assert.deepEqual(acceptPins({ k: { head: old, steps } }, translation, source, { on }).k, {
      head: old,
      steps: changed,
    });
});

test('a person who is named now stands at every section', () => {
  const named = acceptPins({ k: { head: old } }, translation, source, { on, by: 'Bruno' });
  assert.deepEqual(
    Object.values(named.k ?? {}).map(({ by, on: day }) => [by, day]),
    [
      ['Bruno', on],
      ['Bruno', on],
    ],
  );
});

test('only the sections that are asked for change', () => {
  const pins = acceptPins({ k: { head: { ...old, source: 'h0' } } }, translation, source, { on, sections: ['steps'] });
  assert.deepEqual(pins.k, { head: { ...old, source: 'h0' }, steps: { source: 's1', text: 'y', by: 'machine', on } });
});

test('pins of sections that are gone go when all sections are accepted', () => {
  const gone = { k: { gone: old } };
  assert.ok(!('gone' in (acceptPins(gone, translation, source, { on }).k ?? {})));
  assert.ok('gone' in (acceptPins(gone, translation, source, { on, sections: ['head'] }).k ?? {}));
});

test('the pins that are given stay as they were', () => {
  const given = { k: { head: old } };
  acceptPins(given, translation, source, { on, by: 'Bruno' });
  assert.deepEqual(given, { k: { head: old } });
});

test('sections that text and source do not share cannot be accepted', () => {
  assert.deepEqual(unknownSections(translation, source, ['head', 'lead', 'more', 'none']), ['lead', 'more', 'none']);
  assert.deepEqual(unknownSections(translation, source), []);
});

test('the file of pins ends with a line end and reads back as it was', () => {
  const file = pinsToText({ k: { head: old } });
  assert.match(file, /\}\n$/);
  assert.deepEqual(JSON.parse(file), { k: { head: old } });
});
