import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADERS, headersFor } from '../../src/site/headers.ts';

test('pages are asked for anew, and files with a hash in their name are kept for a year', () => {
  assert.equal(headersFor('/lv/')['Cache-Control'], 'no-cache');
  assert.match(headersFor('/_astro/a.css')['Cache-Control'] ?? '', /max-age=31536000, immutable/);
});

test('a file with a hash keeps all the other headers', () => {
  const names = (path: string) => Object.keys(headersFor(path)).sort();
  assert.deepEqual(names('/_astro/a.css'), names('/'));
});

test('the policy allows nothing from elsewhere and nothing inline', () => {
  const policy = headersFor('/')['Content-Security-Policy'] ?? '';
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
  assert.deepEqual(rules.get('default-src'), ["'none'"]);
  assert.deepEqual(rules.get('frame-ancestors'), ["'none'"]);
  for (const [name, sources] of rules)
    for (const source of sources) assert.match(source, /^'(none|self|wasm-unsafe-eval)'$/, name);
});

test('lists for other sites may stand in a frame, are as strict in all else, and nothing else may', () => {
  const { 'Content-Security-Policy': framed = '', ...others } = headersFor('/embed/lv/courses/');
  const { 'Content-Security-Policy': usual = '', ...usualOthers } = headersFor('/');
  assert.match(framed, /; frame-ancestors \*$/);
  assert.equal(framed.replace('frame-ancestors *', "frame-ancestors 'none'"), usual);
  assert.deepEqual(others, usualOthers);
  for (const path of [
    '/',
    '/embed',
    '/embedded/',
    '/lv/embed/',
    '/lv/directory/courses/',
    '/data/directory/courses.json',
  ])
    assert.equal(headersFor(path)['Content-Security-Policy'], usual, path);
  assert.equal(HEADERS.filter(({ headers }) => /ancestors (?!'none')/.test(Object.values(headers).join())).length, 1);
});

test('every header has one value on one line', () => {
  const values = HEADERS.flatMap(({ headers }) => Object.values(headers));
  assert.ok(values.length > 5);
  for (const value of values) assert.match(value, /^[\x20-\x7e]+$/);
});
