import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import { acceptPins, pinsToText } from '../../src/site/pins.ts';
import { formatProblem } from '../../src/site/problems.ts';
import type { Files } from '../../src/site/read.ts';
import { baseFiles, withChange } from './base.ts';
import { key, lv, staleIn, versionOf } from './versions.ts';

const problemsOf = (files: Files) => checkContent(files).map(formatProblem);
const errorsOf = (files: Files) => checkContent(files).filter(({ level }) => level === 'error');
const mapFiles = (files: Files, change: (source: string) => string) =>
  new Map([...files].map(([path, source]) => [path, change(source)]));

test('the base content is sound, without advice', () => {
  assert.deepEqual(problemsOf(baseFiles()), []);
});

test('line ends and the byte order mark of Windows change nothing', () => {
  const windows = mapFiles(baseFiles(), (source) => `\uFEFF${source.replaceAll('\n', '\r\n')}`);
  assert.deepEqual(problemsOf(windows), []);
  assert.deepEqual(staleIn(windows), []);
});

test('lines are right in files of Windows, too', () => {
  const windows = mapFiles(baseFiles(), (source) => `\uFEFF${source.replaceAll('\n', '\r\n')}`);
  const [problem] = problemsOf(withChange(windows, lv, 'page:home', 'page:hom'));
  assert.match(problem ?? '', /^content\/lv\/guides\/health\/doctor\.mdx:44: /);
});

test('white space and reflow change no hash', () => {
  const reflowed = withChange(baseFiles(), lv, 'Tev būs savs ārsts.', 'Tev  būs\nsavs\u00a0ārsts.\n');
  assert.deepEqual(staleIn(reflowed), []);
  assert.deepEqual(errorsOf(reflowed), []);
});

test('letters in another normal form change no hash', () => {
  assert.deepEqual(staleIn(mapFiles(baseFiles(), (source) => source.normalize('NFD'))), []);
});

test('one changed sentence makes exactly its section stale', () => {
  assert.deepEqual(staleIn(withChange(baseFiles(), lv, 'Jautā vēlreiz.', 'Jautā citam.')), ['problems: stale']);
  assert.deepEqual(staleIn(withChange(baseFiles(), lv, 'palīdz, kad slimo', 'ārstē')), ['lead: stale']);
  assert.deepEqual(staleIn(withChange(baseFiles(), lv, 'title: Kā', 'title: Kur')), ['head: stale']);
});

test('a stale section may differ from its source', () => {
  const changed = withChange(baseFiles(), lv, '<Contact id="organisations/nvd" />', '');
  assert.deepEqual(errorsOf(changed), []);
});

test('a command may have the quotes of a typewriter', () => {
  const named = withChange(baseFiles(), 'en/pages/home.mdx', '“Come', '`accept --by "Anna"` “Come');
  assert.deepEqual(problemsOf(named), []);
});

test('components of one sentence may stand in another order', () => {
  const source = withChange(baseFiles(), lv, 'Jautā vēlreiz.', '<Fact id="visit-fee" /> vai <Fact id="visit-time" />.');
  const both = withChange(
    source,
    `en/${key}.mdx`,
    'Ask again.',
    '<Fact id="visit-time" /> or <Fact id="visit-fee" />.',
  );
  const { text, source: original, pins } = versionOf(both, 'en');
  const accepted = acceptPins(pins, text, original, { on: '2026-11-21' });
  const own = acceptPins(versionOf(both, 'lv').pins, original, original, { on: '2026-11-21' });
  const files = new Map(both).set('en/.pins.json', pinsToText(accepted)).set('lv/.pins.json', pinsToText(own));
  assert.deepEqual(errorsOf(files), []);
});
