import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADERS, headersFor } from '../../src/site/headers.ts';

test('pages are asked for anew, and files with a hash in their name are kept for a year', () => {
  assert.equal(headersFor('/lv/')['Cache-Control'], 'no-cache');
  assert.match(headersFor('/_astro/a.css')['Cache-Control'] ?? '', /max-age=31536000, immutable/);
});

test('files that keep their name are asked for anew: the worker, manifests, documents, data, what finds the search index', () => {
  for (const path of [
    '/sw.js',
    '/offline/packs.json',
    '/lv/manifest.webmanifest',
    '/downloads/lv/a.pdf',
    '/data/pages.json',
    '/pagefind/pagefind.js',
  ])
    assert.equal(headersFor(path)['Cache-Control'], 'no-cache', path);
  for (const path of ['/offline/lv-0a1b.json', '/pagefind/index/a.pf_index', '/pagefind/fragment/a.pf_fragment'])
    assert.match(headersFor(path)['Cache-Control'] ?? '', /immutable/, path);
});

test('other sites may read open data, drawings and pictures of shared links, and nothing else', () => {
  const isOpen = (path: string) => {
    const { 'Cross-Origin-Resource-Policy': policy, 'Access-Control-Allow-Origin': origin } = headersFor(path);
    return policy === 'cross-origin' && origin === '*';
  };
  for (const path of ['/data/pages.json', '/media/bus.svg', '/og/lv/home.png']) assert.ok(isOpen(path), path);
  for (const path of ['/', '/lv/', '/_astro/a.js', '/embed/lv/courses/', '/database/', '/sw.js']) {
    assert.equal(headersFor(path)['Cross-Origin-Resource-Policy'], 'same-origin', path);
    assert.equal(headersFor(path)['Access-Control-Allow-Origin'], undefined, path);
  }
});

test('a permission is named once, and given to this site or to nobody', () => {
  const permissions = (headersFor('/')['Permissions-Policy'] ?? '').split(', ');
  assert.ok(permissions.every((one) => /^[a-z-]+=\((self)?\)$/.test(one)));
  assert.equal(new Set(permissions.map((one) => one.split('=')[0])).size, permissions.length);
  for (const name of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
    assert.ok(permissions.includes(`${name}=()`));
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
    for (const source of sources)
      if (name !== 'trusted-types') assert.match(source, /^'(none|self|wasm-unsafe-eval|script)'$/, name);
  assert.deepEqual(rules.get('form-action'), ["'self'"]);
  assert.deepEqual(rules.get('require-trusted-types-for'), ["'script'"]);
  assert.deepEqual(rules.get('trusted-types'), ['celvedis', 'default']);
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
