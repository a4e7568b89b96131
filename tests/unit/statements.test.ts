import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translator } from '../../src/i18n/t.ts';
import { limitsOf, limitWords } from '../../src/site/accessibility.ts';
import { liveLocales } from '../../src/site/locales.ts';
import { packages } from '../../src/site/npm-packages.ts';
import { readContent, readFiles } from '../../src/site/read.ts';
import { securityText } from '../../src/site/security.ts';
import { originsOf } from '../../src/site/sources.ts';

const { content } = readContent(readFiles('content'));
const fixture = readContent(readFiles('tests/fixtures/content')).content;

test('each gap in accessibility and what helps is said in every language', () => {
  const limits = limitsOf(content.accessibility ?? assert.fail('content/accessibility.yaml is missing'));
  assert.ok(limits.length > 3);
  assert.equal(new Set(limits.map(({ id }) => id)).size, limits.length);
  for (const locale of liveLocales)
    for (const { id } of limits) {
      const { limit, around } = limitWords(translator(locale, content.words[locale].ui), id);
      assert.notEqual(limit, around);
    }
});

test('nobody is said to have evaluated what only programs looked at', () => {
  const { state, method, evaluator, groups } = content.accessibility ?? assert.fail();
  if (method === 'automated') assert.deepEqual([state, evaluator], ['not-evaluated', null]);
  if (groups.every(({ looked }) => looked !== 'people')) assert.equal(state, 'not-evaluated');
});

test('every source with an address is listed once, under its website', () => {
  const origins = originsOf(content);
  const urls = origins.flatMap(({ sources }) => sources.map(({ url }) => url));
  assert.equal(new Set(urls).size, urls.length);
  const named = [
    ...Object.values(content.facts).map(({ source }) => source?.url),
    ...content.records.map(({ facts }) => facts.source.url),
  ];
  for (const url of named) assert.ok(!url || urls.includes(url), url ?? '');
  assert.equal(new Set(origins.map(({ host }) => host)).size, origins.length);
});

test('a source has its latest date, the last reading, its fullest name and what rests on it', () => {
  const fact = Object.values(fixture.facts)[0] ?? assert.fail();
  const of = (name: string, source_date: string | null, read_on: string) => ({
    ...fact,
    source: { name, url: 'https://www.likumi.lv/1' },
    source_date,
    read_on,
  });
  const facts = {
    a: of('A', '2024-02', '2026-01-01'),
    b: of('Act', '2024-02-15', '2026-03-01'),
    c: of('B', null, '2026-02-01'),
  };
  const [origin] = originsOf({ ...fixture, facts, records: [], texts: [] });
  assert.deepEqual(origin, {
    host: 'likumi.lv',
    institution: null,
    official: true,
    sources: [
      { name: 'Act', url: 'https://www.likumi.lv/1', date: '2024-02', read: '2026-03-01', usedBy: ['a', 'b', 'c'] },
    ],
  });
});

test('official are laws, the state and municipalities, not news and not addresses that only look like them', () => {
  const isOfficial = (host: string) => originsOf(content).find((origin) => origin.host === host)?.official;
  for (const host of ['likumi.lv', 'pmlp.gov.lv', 'riga.lv', 'eur-lex.europa.eu'])
    assert.equal(isOfficial(host), true, host);
  for (const host of ['lvportals.lv', 'jauns.lv', 'delfi.lv', 'majasbegliem.lv'])
    assert.equal(isOfficial(host), false, host);
});

test('a website has the name of the institution whose whole site it is', () => {
  const named = (host: string) => originsOf(content).find((origin) => origin.host === host)?.institution;
  assert.match(named('pmlp.gov.lv') ?? '', /^Pilsonības un migrācijas lietu pārvalde/);
  assert.equal(named('likumi.lv'), null);
});

test('packages of others have a version and a licence; what readers get stands apart', () => {
  const { inSite, building } = packages();
  for (const one of [...inSite, ...building]) {
    assert.match(one.version, /^\d+\.\d+\.\d+/, one.name);
    assert.match(one.licence, /^[\w.-]+( AND [\w.-]+)*$/, one.name);
  }
  const names = inSite.map(({ name }) => name);
  for (const name of ['pagefind', 'lucide-static', '@expo-google-fonts/vazirmatn'])
    assert.ok(names.includes(name), name);
  assert.ok(building.some(({ name }) => name === 'astro'));
});

const nobody = { origin: 'https://guide.example', repository: null, contact: null };

test('security.txt names every way to us, ends within a year, and is absent where there is no way', () => {
  assert.equal(securityText(nobody, '2026-11-21'), null);
  const text = securityText(
    { ...nobody, contact: 'help@guide.example', repository: 'https://code.example/a' },
    '2026-11-21',
  );
  assert.deepEqual(text?.split('\n'), [
    'Contact: mailto:help@guide.example',
    'Contact: https://code.example/a/security',
    'Expires: 2027-11-20T00:00:00Z',
    'Preferred-Languages: lv, en',
    'Canonical: https://guide.example/.well-known/security.txt',
    '',
  ]);
  assert.match(
    securityText({ ...nobody, repository: 'https://code.example/a' }, '2027-03-01') ?? '',
    /^Contact: https/,
  );
});
