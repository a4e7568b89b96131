import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { allChecks } from '../../src/check-site/index.ts';
import { readNu } from '../../src/check-site/nu.ts';
import { reportOf, runChecks } from '../../src/check-site/run.ts';
import { budgets } from '../budgets.ts';
import { faults } from './site-faults.ts';
import { built, type SmallSite, smallSite, withChange } from './small-site.ts';

// Nu reads a folder on the disk with Java, and "content" the real content: both are tested apart.
const checks = () => allChecks().filter(({ name }) => name !== 'Nu' && name !== 'content');

async function findingsOf(name: string, files: SmallSite, source?: SmallSite): Promise<string[]> {
  const outcomes = await runChecks(
    built(files, source),
    checks().filter((check) => check.name === name),
  );
  return outcomes.flatMap(({ findings }) => findings.map(({ file, found, fix }) => `${file}: ${found} → ${fix}`));
}

for (const { name } of checks())
  test(`${name}: content with a sound site`, async () => {
    assert.deepEqual(await findingsOf(name, smallSite()), []);
  });

for (const { check, path, from, to, found } of faults)
  test(`${check}: finds ${to || `no ${from}`} in ${path}`, async () => {
    const findings = await findingsOf(check, withChange(path, from, to));
    assert.ok(
      findings.some((one) => found.test(one)),
      `expected ${found}, got ${findings.join('\n') || 'nothing'}`,
    );
  });

test('every check has a fault that it must find', () => {
  const proven = new Set([...faults.map(({ check }) => check), 'contract', 'search index', 'bytes']);
  const named = checks().map(({ name }) => name);
  assert.deepEqual(
    named.filter((name) => !proven.has(name)),
    [],
  );
});

test('contract, pages and links: find a file that is gone', async () => {
  const files = smallSite();
  for (const path of ['100/index.html', 'ar/404.html', 'en/index.html', 'to/home/index.html']) files.delete(path);
  const contract = await findingsOf('contract', files);
  assert.deepEqual(
    contract.map((one) => one.split(':')[0]),
    ['en/index.html', 'ar/404.html', 'to/home/index.html', '100/index.html'],
  );
  assert.match((await findingsOf('pages', files)).join('\n'), /en\/index\.html: no file/);
  assert.match((await findingsOf('links', files)).join('\n'), /lv\/index\.html: \/to\/home\/#main leads nowhere/);
});

test('security.txt: a site that nobody can be told about is advised, not refused', async () => {
  const files = smallSite();
  files.delete('.well-known/security.txt');
  const outcomes = await runChecks(built(files), checks());
  const { findings, notes } = outcomes.find(({ name }) => name === 'security.txt') ?? {};
  assert.deepEqual(findings, []);
  assert.match(notes?.join() ?? '', /CONTACT_EMAIL/);
});

test('portable: finds what an archive lacks, and scripts in it', async () => {
  const files = smallSite();
  files.set(
    'downloads/lv/celvedis-lv.zip',
    Buffer.from(zipSync({ 'a/index.html': strToU8('<a href="../index.html">1</a><script></script>') })),
  );
  const findings = (await findingsOf('portable', files)).join('\n');
  for (const expected of [/no index\.html/, /no README/, /\.\.\/index\.html in a\/index\.html leads/, /a script in a/])
    assert.match(findings, expected);
});

test('search index: finds a language without one', async () => {
  const files = smallSite();
  files.delete('data/search/ar.json');
  assert.deepEqual((await findingsOf('search index', files)).length, 1);
});

test('bytes: weighs HTML, style, imported script and the font of right-to-left pages', async () => {
  const heavy = (size: number) => randomBytes(size).toString('base64');
  const over = async (path: string, size: number) =>
    (await findingsOf('bytes', smallSite().set(path, `/*${heavy(size)}*/import"./store.js"`))).join('\n');
  assert.match(await over('_astro/store.js', budgets.visits.home.script), /lv\/index\.html: \d+ bytes of script/);
  assert.match(await over('_astro/site.css', budgets.css), /bytes of CSS/);
  assert.match(await over('_astro/site.css', budgets.firstVisit), /bytes of first visit/);
  const font = (await findingsOf('bytes', smallSite().set('_astro/a.woff2', randomBytes(budgets.font + 1)))).join('\n');
  assert.match(font, /ar\/index\.html: \d+ bytes of font/);
  assert.doesNotMatch(font, /lv\/index/);
  const html = withChange('lv/index.html', '</main>', `<p>${heavy(budgets.visits.home.html)}</p></main>`);
  assert.match((await findingsOf('bytes', html)).join('\n'), /lv\/index\.html: \d+ bytes of HTML/);
});

test('direction: finds physical classes and properties in the source', async () => {
  const source: SmallSite = new Map([
    ['components/A.astro', '<p class="md:ml-4 ms-4 -left-2 text-right rounded-s">left-to-right</p>'],
    ['styles/a.css', 'p { margin-right: 1px; inset-inline-start: 0; }'],
  ]);
  const findings = await findingsOf('direction', smallSite(), source);
  assert.deepEqual(
    findings.map((one) => one.replace(/ →.*/, '')),
    ['ml-4', '-left-2', 'text-right']
      .map((one) => `../src/components/A.astro: ${one}`)
      .concat(['../src/styles/a.css: margin-right:1px']),
  );
});

test('Nu: reads its report, and says when it stopped', () => {
  const message = { type: 'error', message: 'Stray start tag', url: 'file:///dist/lv/index.html', lastLine: 2 };
  assert.deepEqual(readNu(JSON.stringify({ messages: [] }), '/dist').findings, []);
  assert.equal(readNu(JSON.stringify({ messages: [message] }), '/dist').findings[0]?.file, 'lv/index.html:2:1');
  assert.match(readNu('Exception in thread "main"', '/dist').findings[0]?.found ?? '', /^Nu stopped/);
});

test('the report is one line a finding and ends with the counts', () => {
  const found = { file: 'lv/index.html', found: 'two\nlines', fix: 'do' };
  const outcome = { notes: [], skipped: undefined };
  const { lines, isSound } = reportOf(
    [
      { ...outcome, name: 'a', findings: Array(25).fill(found) },
      { ...outcome, name: 'b', findings: [] },
      { ...outcome, name: 'c', findings: [], skipped: 'not run, no Java' },
    ],
    'dist',
  );
  assert.equal(isSound, false);
  assert.equal(lines[0], 'dist/lv/index.html: two lines → do');
  assert.ok(lines.includes('… and 5 more like these'));
  assert.equal(lines.at(-1), '1 passed, 1 failed');
});
