import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import { begin } from '../../src/site/editing/new.ts';
import { freeNumber, ranges } from '../../src/site/editing/numbers.ts';
import { written } from '../../src/site/editing/outcome.ts';
import { formatProblem } from '../../src/site/problems.ts';
import { type Files, readContent } from '../../src/site/read.ts';
import { baseFiles, withChange } from './base.ts';

const on = '2026-11-20';
const make = (what: string, files = baseFiles()) => {
  const { lines, writes } = begin(readContent(files), what.split(' '), on);
  return { lines, writes, files: written(files, writes) };
};
const numbersIn = (files: Files) => readContent(files).content.numbers;
const finished = (files: Files) => new Map([...files].map(([path, text]) => [path, text.replaceAll('… ', '')]));

const scaffolds: [what: string, paths: string[]][] = [
  ['guide guides/health/dentist', ['lv/guides/health/dentist.mdx', 'numbers.yaml']],
  ['lesson course/rights/more', ['lv/course/rights/more.mdx', 'course.yaml', 'numbers.yaml']],
  [
    'module course/work first-job',
    ['lv/course/work/index.mdx', 'lv/course/work/first-job.mdx', 'course.yaml', 'numbers.yaml'],
  ],
  ['page about/editors', ['lv/pages/about/editors.mdx', 'numbers.yaml']],
  ['page schools/handover', ['lv/schools/handover.mdx', 'numbers.yaml']],
  ['page children/my-school', ['lv/children/my-school.mdx', 'numbers.yaml']],
  ['record directory/courses/evening', ['directory/courses/evening.yaml', 'lv/data/courses.yaml', 'numbers.yaml']],
  ['record organisations/help', ['directory/organisations/help.yaml', 'lv/data/organisations.yaml', 'numbers.yaml']],
  ['phrase health ask-time', ['phrases/health.yaml']],
  ['fact rent EUR/month', ['facts.yaml', 'lv/data/facts.yaml']],
  ['fact rent-rule', ['facts.yaml', 'lv/data/facts.yaml']],
];

for (const [what, paths] of scaffolds) {
  test(`new ${what}: nothing is wrong but that it is unfinished, and nothing at all when it is`, () => {
    const { writes, files } = make(what);
    assert.deepEqual(
      writes.map(({ path }) => path),
      paths,
    );
    const problems = checkContent(files);
    assert.ok(problems.length > 0);
    for (const problem of problems)
      assert.match(`${problem.level} ${problem.found}`, /^error unfinished: "…/, formatProblem(problem));
    assert.deepEqual(checkContent(finished(files)).map(formatProblem), []);
  });

  test(`new ${what} twice: the second time it is refused`, () => {
    assert.throws(() => make(what, make(what).files), /exists/);
  });
}

test('every field of a text is explained beside it', () => {
  const source = make('guide guides/health/dentist').files.get('lv/guides/health/dentist.mdx') ?? '';
  const front = source.split('---')[1]?.trim().split('\n') ?? [];
  assert.ok(front.length > 15);
  for (const line of front) assert.match(line, / {3}# \S/);
});

test('a file that gets an entry keeps every letter that it had', () => {
  const before = baseFiles().set('facts.yaml', `# Facts\n${baseFiles().get('facts.yaml')}`);
  const { files } = make('fact rent', before);
  assert.ok(files.get('facts.yaml')?.startsWith(before.get('facts.yaml') ?? 'no'));
});

test('a language begins with every string of the interface, its own plural forms, and advice only', () => {
  const { files, lines } = make('language uk');
  const strings = JSON.parse(files.get('uk/ui.json') ?? '');
  assert.deepEqual(Object.keys(strings), Object.keys(readContent(files).content.words.lv.ui));
  assert.deepEqual(Object.keys(strings['search.found']), ['few', 'many', 'one', 'other']);
  assert.equal(strings['search.label'], '… Meklēt');
  const problems = checkContent(files);
  assert.deepEqual(new Set(problems.map(({ level }) => level)), new Set(['advice']));
  assert.equal(problems.filter(({ found }) => found.startsWith('6 unfinished lines, the first: "… Meklēt"')).length, 1);
  assert.doesNotMatch(lines.join('\n'), /locales\.ts/);
});

test('a language that the table lacks gets its row to copy', () => {
  const { lines } = make('language fi Suomi ltr');
  const row = "  { id: 'fi', name: 'Suomi', dir: 'ltr', state: 'draft', format: 'fi-FI-u-ca-gregory-nu-latn' },";
  assert.ok(lines.includes(row));
  assert.throws(() => make('language he עברית ltr'), /written rtl/);
  assert.throws(() => make('language fi'), /new language fi "<name>" ltr/);
  assert.throws(() => make('language xq Name ltr'), /"xq" is no language/);
  assert.throws(() => make('language en'), /content\/en\/ui\.json exists/);
});

test('what stays unfinished is found in every place of words, at its line', () => {
  const places: [path: string, from: string, to: string, line: number][] = [
    ['lv/pages/home.mdx', 'summary: Ar', 'summary: … Ar', 3],
    ['lv/pages/home.mdx', 'Sāc ar', '… Sāc ar', 12],
    ['lv/pages/home.mdx', 'Sāc ar', '- … Sāc ar', 12],
    ['lv/guides/health/doctor.mdx', '### Aizej', '### … Aizej', 42],
    ['lv/guides/health/doctor.mdx', 'title="Tev', 'title="… Tev', 24],
    ['lv/course/rights/basics.mdx', 'Pareizi.', '… Pareizi.', 35],
    ['en/data/organisations.yaml', '"The', '"… The', 1],
    ['en/ui.json', '"Search', '"… Search', 2],
  ];
  for (const [path, from, to, line] of places) {
    const found = checkContent(withChange(baseFiles(), path, from, to)).filter((one) =>
      one.found.startsWith('unfinished'),
    );
    assert.deepEqual(
      found.map((one) => `${one.level} ${one.file}:${one.line}`),
      [`error content/${path}:${line}`],
    );
  }
  const inside = withChange(baseFiles(), 'lv/pages/home.mdx', 'Sāc ar', 'Sāc … ar');
  assert.deepEqual(
    checkContent(inside).filter(({ level }) => level === 'error'),
    [],
  );
});

test('a page gets the number after its neighbours, and a list that begins with it gets one as well', () => {
  const ofSite = { guides: 200, 'guides/health': 230, 'guides/health/a': 231, 'guides/work': 240, 'about/x': 999 };
  assert.equal(freeNumber('guides/health/b', ofSite), 232);
  assert.equal(freeNumber('guides/money', ofSite), 210);
  assert.equal(freeNumber('guides/health/c', { ...ofSite, z: 232 }), 233);
  assert.equal(freeNumber('about/y', ofSite), 900);
  assert.equal(freeNumber('plan', { home: 100, search: 101 }), 102);
  assert.equal(freeNumber('news/2026-11-20-fee', { home: 100 }), 101);
  const full = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`course/${at}`, at + 400]));
  assert.equal(freeNumber('course/b/c', full), 500);
  const numbered = numbersIn(make('record directory/courses/evening').files);
  assert.deepEqual([numbered['directory/courses'], numbered['directory/courses/evening']], [700, 701]);
});

test('a number that was given before is kept, and comments stay', () => {
  const files = withChange(
    baseFiles(),
    'numbers.yaml',
    'home: 100',
    '# first\nhome: 100 # kept\nguides/health/dentist: 777',
  );
  const { writes } = make('guide guides/health/dentist', files);
  assert.deepEqual(
    writes.filter(({ path }) => path === 'numbers.yaml'),
    [],
  );
  const other = make('guide guides/health/eyes', files).files.get('numbers.yaml') ?? '';
  assert.match(other, /^# first\nhome: 100 # kept\n/);
});

test('the first lines of numbers.yaml say the same ranges as the code', () => {
  const [, said = ''] = readFileSync('content/numbers.yaml', 'utf8').match(/^# (100 portal.*)$/m) ?? [];
  const documented = said.split(' · ').flatMap((part) => {
    const [, first, last, names = ''] = part.match(/^(\d+)(?:–(\d+))? (.+)$/) ?? [];
    return names.split(/, | and /).map((name) => [name, [Number(first), Number(last ?? Number(first) + 99)]]);
  });
  const others = documented.filter(([name]) => name !== 'portal' && name !== 'news');
  assert.deepEqual(Object.fromEntries(others), { ...ranges });
});

for (const [what, message] of [
  ['gide x', /did you mean guide\?/],
  ['guide', /Usage: .+ new guide guides\/<topic>\/<name>/],
  ['guide guides/helth/x', /no topic "helth": did you mean health\?/],
  ['guide health/x', /would be a page, not a guide/],
  ['guide guides/health/Ārsts', /cannot be the key of a guide/],
  ['guide guides/health/a/b', /write guides\/<topic>\/<name>/],
  ['lesson course/right/x', /did you mean rights\?/],
  ['module course/work ../x', /cannot be the key of a lesson/],
  ['page pages/about/x', /write about\/x/],
  ['page guides/health/x', /npm run content -- new guide guides\/health\/x/],
  ['page search', /The page search exists/],
  ['record directory/shops/x', /would be a page, not a record/],
  ['phrase helth x', /did you mean health\?/],
  ['phrase health doctor', /phrase doctor exists/],
  ['fact visit-fee', /fact visit-fee exists/],
  ['fact x EURO', /no unit "EURO": did you mean EUR\?/],
  ['fact x/y', /cannot be the id of a fact/],
] as const) {
  test(`new ${what} is refused in one sentence`, () => assert.throws(() => make(what), message));
}

test('an old address is not given to another page', () => {
  const files = baseFiles().set('redirects.yaml', 'guides/health/dentist: guides/health/doctor\n');
  assert.throws(() => make('guide guides/health/dentist', files), /old address of guides\/health\/doctor/);
});
