import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import { accept } from '../../src/site/editing/accept.ts';
import { acceptMinor } from '../../src/site/editing/minor.ts';
import { written } from '../../src/site/editing/outcome.ts';
import { pinsToText } from '../../src/site/pins.ts';
import { formatProblem } from '../../src/site/problems.ts';
import { type Files, readContent } from '../../src/site/read.ts';
import type { Pin, Pins } from '../../src/site/schemas.ts';
import { baseFiles, withChange } from './base.ts';
import { key, lv, staleIn } from './versions.ts';

const on = '2026-11-21';
const pinsIn = (files: Files, locale: 'lv' | 'en') => readContent(files).content.words[locale].pins;
const minor = (files: Files) => {
  const { lines, writes } = acceptMinor(readContent(files), key);
  return { lines, writes, files: written(files, writes) };
};
const accepted = (files: Files, how: { sections?: string[]; critical?: boolean; by?: string } = {}) =>
  written(files, accept(readContent(files), { locale: 'lv', key, on, ...how }).writes);

/** The fixtures with one pin changed. */
function withPin(files: Files, locale: 'lv' | 'en', id: string, change: Partial<Pin> | null): Files {
  const pins: Pins = structuredClone(pinsIn(files, locale));
  const ofText = pins[key] ?? {};
  const pin = ofText[id];
  assert.ok(pin);
  if (change) ofText[id] = { ...pin, ...change };
  else delete ofText[id];
  return new Map(files).set(`${locale}/.pins.json`, pinsToText(pins));
}

const typo = (files = baseFiles()) => withChange(files, lv, 'Jautā vēlreiz.', 'Jautā vēlreiz!');

test('a typo makes no translation stale that matched before', () => {
  const { lines, writes, files } = minor(typo());
  assert.deepEqual(lines, ['lv: accepted problems', 'en: restamped problems']);
  assert.deepEqual(
    writes.map(({ path }) => path),
    ['lv/.pins.json', 'en/.pins.json'],
  );
  assert.deepEqual(staleIn(files), []);
  assert.deepEqual(minor(files).writes, []);
});

test('a typo names no easy text', () => {
  assert.deepEqual(checkContent(minor(typo()).files).map(formatProblem), []);
});

test('who checked and when stays, in the source and in the translation, and so does what the translation was', () => {
  const named = withPin(withPin(typo(), 'lv', 'problems', { by: 'Anna' }), 'en', 'problems', { by: 'Bruno' });
  const before = pinsIn(named, 'en')[key]?.problems;
  const { files } = minor(named);
  const [own, translated] = [pinsIn(files, 'lv')[key]?.problems, pinsIn(files, 'en')[key]?.problems];
  assert.deepEqual([own?.by, own?.on, own?.text], ['Anna', before?.on, own?.source]);
  assert.deepEqual(translated, { ...before, source: own?.source });
});

test('a section that was behind before stays stale, and others are restamped', () => {
  const two = withChange(typo(), lv, 'Paņem dokumentu.', 'Paņem dokumentus.');
  const behind = withPin(two, 'en', 'problems', { source: '0'.repeat(12) });
  const { lines, files } = minor(behind);
  assert.deepEqual(lines, ['lv: accepted bring, problems', 'en: restamped bring; left stale problems']);
  assert.deepEqual(staleIn(files), ['problems: stale']);
});

test('a section of the source without a pin is named and left', () => {
  const { lines, writes, files } = minor(withPin(typo(), 'lv', 'problems', null));
  assert.match(lines[0] ?? '', /^lv: no pin for problems, left as it is/);
  assert.deepEqual([writes, staleIn(files)], [[], ['problems: stale']]);
});

test('without a change there is nothing to write', () => {
  const { lines, writes } = minor(baseFiles());
  assert.deepEqual([lines, writes], [[`${key}: no section with a pin has changed`], []]);
});

test('a key that does not exist is refused with the nearest one', () => {
  assert.throws(
    () => acceptMinor(readContent(baseFiles()), 'guides/health/docter'),
    /did you mean guides\/health\/doctor\?/,
  );
});

test('pins that cannot be read are never written over', () => {
  const broken = new Map(typo()).set('en/.pins.json', '{');
  assert.throws(() => acceptMinor(readContent(broken), key), /content\/en\/\.pins\.json:1/);
});

test('only the changed sections of the source become critical, until they are accepted again', () => {
  const critical = (files: Files) =>
    Object.entries(pinsIn(files, 'lv')[key] ?? {}).flatMap(([id, pin]) => (pin.critical ? [id] : []));
  const marked = accepted(typo(), { critical: true });
  assert.deepEqual(critical(marked), ['problems']);
  assert.deepEqual(critical(accepted(marked)), ['problems'], 'an accept of what has not changed');
  assert.deepEqual(critical(minor(withChange(marked, lv, 'vēlreiz!', 'vēlreiz.')).files), ['problems'], 'a typo');
  assert.deepEqual(critical(accepted(withChange(marked, lv, 'vēlreiz!', 'citam.'))), []);
  assert.deepEqual(critical(accepted(marked, { sections: ['problems'] })), []);
  assert.deepEqual(critical(accepted(baseFiles(), { critical: true, sections: ['steps'] })), ['steps']);
});

test('critical needs a change, of the source', () => {
  assert.throws(() => accepted(baseFiles(), { critical: true }), /No section of .+ has changed/);
  const inEnglish = { locale: 'en', key, on, critical: true } as const;
  assert.throws(() => accept(readContent(typo()), inEnglish), /accept lv guides\/health\/doctor --critical/);
});

test('no command asks git or starts anything: squash merges and shallow clones cannot matter', () => {
  const seen = new Set<string>();
  const visit = (file: URL) => {
    if (seen.has(file.pathname)) return;
    seen.add(file.pathname);
    const source = readFileSync(file, 'utf8');
    assert.doesNotMatch(source, /child_process|worker_threads|\bnode:(net|http|https|vm)\b|\.git\b/, file.pathname);
    for (const [, target = ''] of source.matchAll(/from '(\.[^']+\.ts)'/g)) visit(new URL(target, file));
  };
  visit(new URL('../../src/cli/content.ts', import.meta.url));
  assert.ok([...seen].some((path) => path.endsWith('/site/pins.ts')) && seen.size > 40);
});
