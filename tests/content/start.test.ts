import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import { acceptPins, pinsToText } from '../../src/site/pins.ts';
import { formatProblem } from '../../src/site/problems.ts';
import type { Files } from '../../src/site/read.ts';
import { baseFiles, withChange } from './base.ts';
import { key, lv, versionOf } from './versions.ts';

const en = `en/${key}.mdx`;
const next = 'next: [course/rights/basics]';
const errorsOf = (files: Files) =>
  checkContent(files)
    .filter(({ level }) => level === 'error')
    .map(formatProblem);
const withReason = (files: Files) => withChange(files, lv, next, `start: { refugee: 7 }\nwhy: Vari saslimt.\n${next}`);
const translated = (files: Files) =>
  withChange(files, en, 'sign an agreement.', 'sign an agreement.\nwhy: You may fall ill.');

/** The files after `accept` of a language. */
function accepted(files: Files, locale: 'lv' | 'en'): Files {
  const { text, source, pins } = versionOf(files, locale);
  return new Map(files).set(`${locale}/.pins.json`, pinsToText(acceptPins(pins, text, source, { on: '2026-11-21' })));
}

test('a guide of the start pages gives its reason in the source and in the translation', () => {
  assert.deepEqual(errorsOf(accepted(accepted(translated(withReason(baseFiles())), 'lv'), 'en')), []);
});

test('a translation that was made from the present source gives the reason, too', () => {
  const [problem, ...others] = errorsOf(accepted(withReason(baseFiles()), 'en'));
  assert.match(problem ?? '', /^content\/en\/guides\/health\/doctor\.mdx:\d+: why in only one of this text/);
  assert.deepEqual(others, []);
});

test('a reason that is new in the source stops nothing until the translation is accepted', () => {
  assert.deepEqual(errorsOf(withReason(baseFiles())), []);
});
