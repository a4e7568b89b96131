import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from '../../src/site/headers.ts';

/**
 * The score by the public rules of MDN HTTP Observatory (github.com/mdn/mdn-http-observatory, `src/grader/charts.js` and
 * `src/analyzer/tests/`, read on 21 November 2026), as far as headers decide it. 0 for what it cannot see here: no cookie is
 * set, scripts are our own without integrity values, and the host leads from http to https. Its package asks a site on the
 * internet and brings a database and a web server, so that the rules stand here.
 */
function scoreOf(headers: Record<string, string>): number {
  const marks = [csp, frames, referrer, transport, types, sharing, resources].map((rule) => rule(headers));
  const lost = marks.filter((mark) => mark < 0).reduce((sum, mark) => sum + mark, 100);
  // Extra marks count for those only that have 90 without them.
  return lost >= 90 ? marks.reduce((sum, mark) => sum + mark, 100) : lost;
}
type Rule = (headers: Record<string, string>) => number;

function policyOf(headers: Record<string, string>): Map<string, string[]> {
  const parts = (headers['Content-Security-Policy'] ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const inline = ["'unsafe-inline'", 'data:'];

const csp: Rule = (headers) => {
  const policy = policyOf(headers);
  if (!headers['Content-Security-Policy']) return -25;
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const has = (name: string, bad: string[]) => sources(name).some((source) => bad.includes(source));
  if (has('script-src', [...broad, ...inline]) || has('object-src', broad)) return -20;
  if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return -10;
  if (has('style-src', [...broad, ...inline])) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
};
const frames: Rule = (headers) => {
  if (policyOf(headers).has('frame-ancestors')) return 5;
  return /^(deny|sameorigin)$/i.test(headers['X-Frame-Options'] ?? '') ? 0 : -20;
};
const referrer: Rule = ({ 'Referrer-Policy': value }) =>
  value === undefined ? 0 : /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(value) ? 5 : -5;
const transport: Rule = ({ 'Strict-Transport-Security': value = '' }) => {
  const age = Number(/max-age=(\d+)/.exec(value)?.[1] ?? Number.NaN);
  return Number.isNaN(age) ? -20 : age >= 15_768_000 ? 0 : -10;
};
const types: Rule = ({ 'X-Content-Type-Options': value }) => (value === 'nosniff' ? 0 : -5);
const sharing: Rule = ({ 'Access-Control-Allow-Credentials': value }) => (value === 'true' ? -50 : 0);
const resources: Rule = ({ 'Cross-Origin-Resource-Policy': value }) =>
  value === undefined || value === 'cross-origin' ? 0 : /^same-(origin|site)$/.test(value) ? 10 : -5;

test('pages have 130 marks by the rules of MDN HTTP Observatory, at least 120 are wanted', () => {
  for (const path of ['/', '/lv/', '/ar/course/', '/embed/lv/courses/', '/404.html']) {
    assert.ok(scoreOf(headersFor(path)) >= 120, path);
    assert.equal(scoreOf(headersFor(path)), 130, path);
  }
  assert.equal(scoreOf(headersFor('/data/pages.json')), 120);
});

test('the rules take marks away as the Observatory does', () => {
  const good = headersFor('/');
  const without = (name: string) => scoreOf({ ...good, [name]: undefined } as Record<string, string>);
  assert.equal(scoreOf({}), 100 - 25 - 20 - 20 - 5);
  assert.equal(without('Content-Security-Policy'), 100 - 25 - 20);
  assert.equal(without('Strict-Transport-Security'), 80);
  assert.equal(without('Cross-Origin-Resource-Policy'), 120);
  assert.equal(scoreOf({ ...good, 'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'" }), 125);
  assert.equal(scoreOf({ ...good, 'Content-Security-Policy': "script-src 'unsafe-inline'; frame-ancestors *" }), 80);
});
