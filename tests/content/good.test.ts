import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import { reportOf } from '../../src/site/check/report.ts';
import { acceptPins, pinsToText } from '../../src/site/pins.ts';
import { formatProblem } from '../../src/site/problems.ts';
import type { Files } from '../../src/site/read.ts';
import { baseFiles, withChange } from './base.ts';
import { key, lv, staleIn, versionOf } from './versions.ts';

const problemsOf = (files: Files) => checkContent(files).map(formatProblem);
const mapFiles = (files: Files, change: (source: string) => string) =>
  new Map([...files].map(([path, source]) => [path, change(source)]));

test('the base content is sound, without advice', () => {
  assert.deepEqual(problemsOf(baseFiles()), []);
  assert.deepEqual(reportOf([], baseFiles()), {
    lines: ['content check: 8 texts, 21 data files, 0 errors, 0 advice', '1 passed, 0 failed'],
    isSound: true,
  });
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
  assert.deepEqual(problemsOf(reflowed), []);
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
  assert.deepEqual(
    checkContent(changed).filter(({ level }) => level === 'error'),
    [],
  );
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
  assert.deepEqual(problemsOf(new Map(both).set('en/.pins.json', pinsToText(accepted))), []);
});

test('an annotation cannot be broken by what the content says', () => {
  const found = 'x\n::stop-commands::y %0A';
  const problem = { file: 'content/a,b:c.mdx', line: 3, found, fix: 'do\u001b[2J', level: 'error' as const };
  const { lines } = reportOf([problem], new Map(), true);
  assert.equal(lines[1], '::error file=content/a%2Cb%3Ac.mdx,line=3::x ::stop-commands::y %250A → do\u{fffd}[2J');
  assert.equal(lines.filter((line) => line.startsWith('::')).length, 1);
});
