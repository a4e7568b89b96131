import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedSince, firstPicture, retoldBy, withRetold } from '../../src/site/easy.ts';
import { acceptPins } from '../../src/site/pins.ts';
import { type Files, readContent } from '../../src/site/read.ts';
import { baseFiles, withChange } from '../content/base.ts';
import { key, lv } from '../content/versions.ts';

const easy = { key: `easy/${key}`, locale: 'lv' as const };
const textsOf = (files: Files) => readContent(files).texts;
const must = <T>(found: T | undefined): T => {
  assert.ok(found);
  return found;
};
const on = '2026-11-21';

test('an easy text retells the page of its path in its own language', () => {
  const texts = textsOf(baseFiles());
  assert.equal(retoldBy(texts, easy)?.file, `content/${lv}`);
  assert.equal(retoldBy(texts, { ...easy, locale: 'ar' }), undefined);
  assert.equal(retoldBy(texts, { key, locale: 'lv' }), undefined);
});

test('sections that changed, came or went since the easy text was accepted are named', () => {
  const [text] = textsOf(baseFiles()).filter((one) => one.key === easy.key);
  const retold = must(retoldBy(textsOf(baseFiles()), easy));
  const pins = acceptPins({}, must(text), must(text), { retold, on })[easy.key];
  assert.deepEqual(changedSince(retold, pins), []);
  const changed = withChange(baseFiles(), lv, 'Jautā vēlreiz.', 'Jautā citam.');
  const renamed = withChange(changed, lv, '{#ask}', '{#where}');
  assert.deepEqual(changedSince(must(retoldBy(textsOf(renamed), easy)), pins), ['ask', 'problems', 'where']);
  assert.equal(changedSince(retold, undefined).length, retold.sections.length);
});

test('what did not change its meaning is known, what the text did not know stays unknown', () => {
  const pin = { source: 'a', text: 'a', by: 'machine', on, retells: { head: 'a', ask: 'b' } };
  const changes = [
    ['head', 'a', 'c'],
    ['ask', 'x', 'y'],
    ['new', 'x', 'y'],
  ] as const;
  assert.deepEqual(withRetold(pin, changes).retells, { head: 'c', ask: 'b' });
  const { retells, ...plain } = pin;
  assert.deepEqual(withRetold(plain, changes), plain);
});

test('the first picture stands for an easy text', () => {
  const { content } = readContent(baseFiles());
  assert.equal(firstPicture(content, must(content.texts.find((text) => text.key === easy.key))), 'stethoscope');
  assert.equal(firstPicture(content, must(content.texts.find((text) => text.key === 'home'))), undefined);
});
