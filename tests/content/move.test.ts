import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '../../src/site/build-graph.ts';
import { checkContent } from '../../src/site/check/index.ts';
import { move } from '../../src/site/editing/move.ts';
import { begin } from '../../src/site/editing/new.ts';
import { written } from '../../src/site/editing/outcome.ts';
import { statusOf } from '../../src/site/editing/status.ts';
import { liveLocales } from '../../src/site/locales.ts';
import { formatProblem } from '../../src/site/problems.ts';
import { type Files, readContent } from '../../src/site/read.ts';
import { translationStatus } from '../../src/site/translation-status.ts';
import { baseFiles, withChange } from './base.ts';
import { key, lv } from './versions.ts';

const now = '2026-11-20';
const moved = (from: string, to: string, files = baseFiles()) =>
  written(files, move(readContent(files), [from, to]).writes);
const contentOf = (files: Files) => readContent(files).content;
const problemsOf = (files: Files) => checkContent(files).map(formatProblem);
const notCurrent = (files: Files) =>
  statusOf(readContent(files), now, ['en']).sections.map(({ id, state }) => `${id} ${state}`);
const to = 'guides/health/clinic';

test('a moved page keeps its number, its texts in all languages and its pins, and everything is sound', () => {
  const before = contentOf(baseFiles());
  const files = moved(key, to);
  const after = contentOf(files);
  assert.deepEqual(problemsOf(files), []);
  assert.deepEqual([after.numbers[to], after.numbers[key]], [103, undefined]);
  for (const locale of ['lv', 'en'] as const) {
    assert.equal(files.get(`${locale}/${key}.mdx`), undefined);
    assert.equal(files.get(`${locale}/${to}.mdx`), baseFiles().get(`${locale}/${key}.mdx`));
    assert.deepEqual(after.words[locale].pins[to], before.words[locale].pins[key]);
    assert.equal(after.words[locale].pins[key], undefined);
  }
  assert.deepEqual(after.redirects, { [key]: to, [`easy/${key}`]: `easy/${to}` });
  assert.deepEqual([after.numbers[`easy/${to}`], files.has(`lv/easy/${key}.mdx`)], [199, false]);
  assert.deepEqual(notCurrent(files), []);
});

test('links to a page and its sections follow in every language and make nothing stale', () => {
  const files = moved('course/rights/basics', 'course/rights/first');
  assert.match(files.get(lv) ?? '', /next: \[course\/rights\/first\]/);
  assert.match(files.get(lv) ?? '', /\(page:course\/rights\/first#first\)/);
  assert.match(files.get(`en/${key}.mdx`) ?? '', /\(page:course\/rights\/first#first\)/);
  assert.match(files.get('course.yaml') ?? '', /lessons: \[first\]/);
  assert.deepEqual([problemsOf(files), notCurrent(files)], [[], []]);
});

test('a link makes no stale section current and takes nobody’s name', () => {
  const named = withChange(baseFiles(), 'en/.pins.json', '"by": "machine"', '"by": "Anna"');
  const stale = withChange(named, lv, 'Lasi [par', 'Izlasi [par');
  const files = moved('course/rights/basics', 'course/rights/first', stale);
  assert.deepEqual(notCurrent(files), ['steps stale']);
  assert.equal(JSON.stringify(contentOf(files).words.en.pins).match(/"Anna"/g)?.length, 1);
});

test('who checked a text is still named after a link in it has followed', () => {
  const named = (files: Files, path: string) =>
    files.set(path, (files.get(path) ?? '').replaceAll('"machine"', '"Anna"'));
  const files = moved(
    'organisations/nvd',
    'organisations/health',
    named(named(baseFiles(), 'en/.pins.json'), 'lv/.pins.json'),
  );
  const checked = translationStatus(contentOf(files), ['lv', 'en']).filter((page) => page.kind !== 'record');
  assert.deepEqual(new Set(checked.map(({ checkedBy }) => checkedBy)), new Set(['Anna']));
});

test('everyday words follow their page', () => {
  const typed = new Map(baseFiles()).set('en/search-words.yaml', `${key}: [GP]\n`);
  assert.equal(moved(key, to, typed).get('en/search-words.yaml'), `${to}: [GP]\n`);
});

test('navigation, minimum and numbers change in place: comments, quotes and layout stay', () => {
  const commented = withChange(
    baseFiles(),
    'navigation.yaml',
    `{ id: c, key: ${key}, icon: heart }`,
    `{ id: c,  key: "${key}", icon: heart } # the doctor`,
  );
  const minimum = withChange(commented, 'minimum.yaml', '- search', `- search # always\n  - ${key}`);
  const files = moved(key, to, minimum);
  assert.equal(files.get('navigation.yaml'), commented.get('navigation.yaml')?.replace(key, to));
  assert.equal(files.get('minimum.yaml'), minimum.get('minimum.yaml')?.replace(key, to));
  assert.equal(files.get('numbers.yaml'), baseFiles().get('numbers.yaml')?.replaceAll(`${key}:`, `${to}:`));
});

test('a second move collapses the redirect, and a move back ends it', () => {
  const twice = moved(to, 'guides/health/practice', moved(key, to));
  const { [key]: first, [to]: second, [`easy/${key}`]: easy } = contentOf(twice).redirects;
  assert.deepEqual([first, second, easy], [...Array(2).fill('guides/health/practice'), 'easy/guides/health/practice']);
  const back = moved(to, key, moved(key, to));
  assert.deepEqual(contentOf(back).redirects, { [to]: key, [`easy/${to}`]: `easy/${key}` });
  assert.deepEqual([problemsOf(twice), problemsOf(back)], [[], []]);
  assert.equal(back.get(lv), baseFiles().get(lv));
});

test('a record takes its words along and is named by its new id everywhere', () => {
  const ended = "name: Old\nkind: state\nserves: [latvia]\nsource: { name: N, date: null }\nchecked: '2026-11-20'\n";
  const before = baseFiles()
    .set('directory/organisations/old.yaml', `${ended}ended: { since: '2026', replacedBy: organisations/nvd } # why\n`)
    .set('numbers.yaml', `${baseFiles().get('numbers.yaml')}directory/organisations/old: 200\n`);
  const files = moved('organisations/nvd', 'directory/organisations/health', before);
  assert.deepEqual(problemsOf(files), problemsOf(before));
  assert.equal(files.get('directory/organisations/health.yaml'), before.get('directory/organisations/nvd.yaml'));
  assert.match(files.get('directory/organisations/old.yaml') ?? '', /replacedBy: organisations\/health \} # why/);
  assert.match(files.get('en/data/organisations.yaml') ?? '', /^health: \{ summary: "The service/);
  assert.match(files.get(lv) ?? '', /where: \[organisations\/health\]/);
  assert.match(files.get(`en/${key}.mdx`) ?? '', /<Contact id="organisations\/health" \/>/);
  assert.equal(contentOf(files).numbers['directory/organisations/health'], 109);
  assert.deepEqual(notCurrent(files), []);
});

test('a municipality is served under its new id', () => {
  const place = 'place: { lat: 57, lon: 24, region: riga, tile: [1, 1] }';
  const fields = `kind: state-city\n${place}\nsource: { name: N, date: null }\nchecked: '2026-11-20'\n`;
  const before = baseFiles()
    .set('directory/municipalities/riga.yaml', `name: Rīga\nserves: [riga]\n${fields}`)
    .set('directory/municipalities/latvia.yaml', `name: Latvija\nserves: [riga, latvia]\n${fields}`);
  const files = moved('municipalities/riga', 'municipalities/riga-city', before);
  assert.match(files.get('directory/municipalities/riga-city.yaml') ?? '', /serves: \[riga-city\]/);
  assert.match(files.get('directory/municipalities/latvia.yaml') ?? '', /serves: \[riga-city, latvia\]/);
});

test('a module takes its lessons along', () => {
  const files = moved('course/rights', 'course/law');
  assert.deepEqual(contentOf(files).redirects, {
    'course/rights': 'course/law',
    'course/rights/basics': 'course/law/basics',
  });
  assert.match(files.get('course.yaml') ?? '', /\{ id: law, kind: core/);
  assert.ok(files.has('en/course/law/index.mdx') && files.has('en/course/law/basics.mdx'));
  assert.deepEqual([problemsOf(files), notCurrent(files)], [[], []]);
});

test('a lesson moves to the end of another module, unless it is the last of its own', () => {
  const start = baseFiles();
  const two = written(start, begin(readContent(start), ['module', 'course/work', 'job'], now).writes);
  assert.throws(() => moved('course/rights/basics', 'course/work/basics', two), /no lesson left/);
  const three = written(two, begin(readContent(two), ['lesson', 'course/work/pay'], now).writes);
  const files = moved('course/work/job', 'course/rights/job', three);
  assert.deepEqual(
    contentOf(files).course.modules.map(({ lessons }) => lessons),
    [['basics', 'job'], ['pay']],
  );
  assert.throws(() => moved('course/work/job', 'course/rihgts/job', three), /did you mean rights\?/);
});

test('old addresses lead to the page in every language that has it', () => {
  const graph = buildGraph(contentOf(moved(key, to)), liveLocales, now);
  assert.deepEqual(
    graph.redirects.map((one) => [one.key, one.pages.map(({ url }) => url)]),
    [
      [key, [`/lv/${to}/`, `/en/${to}/`]],
      [`easy/${key}`, [`/lv/easy/${to}/`]],
    ],
  );
  assert.equal(graph.page(key, 'lv')?.key, to, 'code that names the old key finds the page');
  assert.equal(graph.page('constructor', 'lv'), undefined);
  assert.ok(!graph.pages.some((page) => page.key === key));
});

test('a list that ends with the move is named, and a new list gets a number', () => {
  const topics = withChange(baseFiles(), 'topics.yaml', 'health:', 'work: { icon: heart }\nhealth:');
  const { lines, writes } = move(readContent(topics), [key, 'guides/work/doctor']);
  assert.ok(
    lines.includes('guides/health has nothing to list any more: add "guides/health: …" to content/redirects.yaml'),
  );
  assert.equal(contentOf(written(topics, writes)).numbers['guides/work'], 200);
});

test('a redirect leads straight to a page that exists, from where none is', () => {
  const problems = (text: string) => checkContent(baseFiles().set('redirects.yaml', text)).map(formatProblem);
  assert.deepEqual(problems(`old: ${key}\n`), []);
  assert.match(
    problems('a: b\nb: home\n').join(),
    /redirects\.yaml:1: a redirect to b, which redirects to home → write a: home/,
  );
  assert.match(problems('a: home\nb: gone\n').join(), /redirects\.yaml:2: a redirect to gone, which does not exist/);
  assert.match(problems('home: search\n').join(), /redirects\.yaml:1: a redirect from home, which is a page/);
});

test('a link that was written before the move says where the page is now', () => {
  const late = withChange(moved(key, to), 'lv/pages/home.mdx', '(page:guides)', `(page:${key})`);
  assert.match(
    problemsOf(late).join(),
    new RegExp(`home\\.mdx:12: a link to the page "${key}" that has moved → write ${to}`),
  );
});

for (const [from, target, message] of [
  ['guides/health/docter', to, /did you mean guides\/health\/doctor\?/],
  ['guides/health', 'guides/work', /no text or record "guides\/health"/],
  [key, key, /exists/],
  [key, 'course/rights/doctor', /would be a lesson, not a guide/],
  [key, 'guides/doctor', /write guides\/<topic>\/<name>/],
  [key, 'guides/helth/doctor', /did you mean health\?/],
  ['home', 'start', /cannot be moved/],
  ['organisations/nvd', 'courses/nvd', /other fields/],
] as const) {
  test(`moving ${from} to ${target} is refused`, () => assert.throws(() => moved(from, target), message));
}

test('while a file cannot be read nothing moves', () => {
  const broken = withChange(baseFiles(), 'en/pages/home.mdx', 'title:', 'titel:');
  assert.throws(() => moved(key, to, broken), /First mend what cannot be read: content\/en\/pages\/home\.mdx:2/);
});
