import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptPins, pinsToText, unknownSections } from '../../src/site/pins.ts';
import { revisionOf } from '../../src/site/translations.ts';
import { baseFiles, withChange } from './base.ts';
import { key, lv, staleIn, versionOf } from './versions.ts';

test('accept writes the present source down', () => {
  const changed = withChange(baseFiles(), lv, 'Jautā vēlreiz.', 'Jautā citam.');
  const { text, source, pins } = versionOf(changed, 'en');
  const accepted = acceptPins(pins, text, source, { on: '2026-11-21' });
  assert.deepEqual(staleIn(new Map(changed).set('en/.pins.json', pinsToText(accepted))), []);
  assert.equal(accepted[key]?.problems?.on, '2026-11-21');
  assert.deepEqual(accepted[key]?.result, pins[key]?.result);
  assert.deepEqual(Object.keys(accepted), Object.keys(accepted).sort());
});

test('accept takes only the sections that were named', () => {
  const { text, source } = versionOf(baseFiles(), 'en');
  const accepted = acceptPins({}, text, source, { sections: ['steps', 'ask'], on: '2026-11-21' });
  assert.deepEqual(Object.keys(accepted[key] ?? {}), ['ask', 'steps']);
  assert.deepEqual(unknownSections(text, source, ['steps', 'nothing', 'constructor']), ['nothing', 'constructor']);
});

test('a name is kept while the section is the same and dropped when it changes', () => {
  const base = versionOf(baseFiles(), 'en');
  const named = acceptPins(base.pins, base.text, base.source, { by: 'Anna Bērziņa', on: '2026-11-21' });
  assert.equal(revisionOf(base.text, base.source, named[key]).checkedBy, 'Anna Bērziņa');

  const again = acceptPins(named, base.text, base.source, { on: '2026-11-22' });
  assert.deepEqual(again, named);

  const { text, source } = versionOf(withChange(baseFiles(), lv, 'Jautā vēlreiz.', 'Jautā citam.'), 'en');
  assert.equal(revisionOf(text, source, named[key]).checkedBy, 'machine');
  const restamped = acceptPins(named, text, source, { on: '2026-11-22' });
  assert.equal(restamped[key]?.problems?.by, 'machine');
  assert.equal(restamped[key]?.steps?.by, 'Anna Bērziņa');
  assert.equal(revisionOf(text, source, restamped[key]).checkedBy, 'machine');
});

test('a name is dropped when the translation itself is edited', () => {
  const base = versionOf(baseFiles(), 'en');
  const named = acceptPins(base.pins, base.text, base.source, { by: 'Anna Bērziņa', on: '2026-11-21' });
  const edited = {
    ...base.text,
    sections: base.text.sections.map((one) => (one.id === 'steps' ? { ...one, hash: 'f'.repeat(12) } : one)),
  };
  assert.deepEqual(
    [revisionOf(edited, base.source, named[key]).checkedBy, revisionOf(edited, base.source, named[key]).state],
    ['machine', 'current'],
  );
  assert.equal(acceptPins(named, edited, base.source, { on: '2026-11-22' })[key]?.steps?.by, 'machine');
});

test('the source is accepted against itself', () => {
  const { text, source, pins } = versionOf(baseFiles(), 'lv');
  assert.equal(text, source);
  const named = acceptPins(pins, text, source, { by: 'Anna Bērziņa', on: '2026-11-21' });
  assert.equal(revisionOf(text, source, named[key]).checkedBy, 'Anna Bērziņa');
});

test('a pin of a section that is gone is dropped', () => {
  const { text, source, pins } = versionOf(baseFiles(), 'en');
  const old = {
    ...pins,
    [key]: { ...pins[key], gone: { source: '0'.repeat(12), text: '0'.repeat(12), by: 'machine', on: '2026-11-20' } },
  };
  assert.equal(acceptPins(old, text, source, { on: '2026-11-21' })[key]?.gone, undefined);
});
