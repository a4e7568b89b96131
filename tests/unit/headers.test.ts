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
  for (const [name, sources] of rules) for (const source of sources) assert.match(source, /^'(none|self)'$/, name);
});

test('every header has one value on one line', () => {
  const values = HEADERS.flatMap(({ headers }) => Object.values(headers));
  assert.ok(values.length > 5);
  for (const value of values) assert.match(value, /^[\x20-\x7e]+$/);
});
