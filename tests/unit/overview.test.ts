import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import type { TextSource } from '../../src/site/content.ts';
import { parseTextPath, textFolders } from '../../src/site/keys.ts';
import { byKind, countsOf, tasksOf, translationEntry } from '../../src/site/overview.ts';
import type { PageStatus } from '../../src/site/translation-status.ts';
import type { SectionState } from '../../src/site/translations.ts';

const page = (key: string, state: PageStatus['state'], checkedBy: string | null = 'machine'): PageStatus => ({
  locale: 'en',
  key,
  kind: key.startsWith('directory/') ? 'record' : key.startsWith('guides/') ? 'guide' : 'page',
  state,
  sections: [],
  checkedBy: state === 'missing' ? null : checkedBy,
});

const pages = [
  page('home', 'current', 'Anna'),
  page('guides/a', 'outdated', 'Anna'),
  page('about', 'current'),
  page('guides/b', 'missing'),
  page('guides/c', 'outdated'),
  page('directory/organisations/nvd', 'current'),
];

test('every page counts once by state, and once by who checked it where it is there', () => {
  assert.deepEqual(countsOf(pages), { current: 3, outdated: 2, missing: 1, person: 2, machine: 3 });
  assert.deepEqual(countsOf([]), { current: 0, outdated: 0, missing: 0, person: 0, machine: 0 });
});

test('an original counts as current', () => {
  assert.deepEqual(countsOf([page('home', 'original')]), {
    current: 1,
    outdated: 0,
    missing: 0,
    person: 0,
    machine: 1,
  });
});

test('kinds stand in one order, whatever that of the pages is, and empty ones do not stand', () => {
  assert.deepEqual(
    byKind(pages.toReversed()).map(({ kind, pages }) => [kind, pages.map(({ key }) => key)]),
    [
      ['page', ['about', 'home']],
      ['guide', ['guides/c', 'guides/b', 'guides/a']],
      ['record', ['directory/organisations/nvd']],
    ],
  );
});

test('every kind of text has its place', () => {
  const all = textFolders.map((folder) => parseTextPath(`lv/${folder}/a/b.mdx`)?.kind);
  const given = [...all, 'module' as const].flatMap((kind) => (kind ? [{ ...page('a', 'current'), kind }] : []));
  assert.equal(byKind(given).length, given.length);
});

function text(path: string): TextSource {
  const place = parseTextPath(path);
  assert.ok(place, path);
  return {
    ...place,
    file: `content/${path}`,
    body: 'Lead',
    data: { title: path, summary: 'S', reviewed: '2026-11-20' },
  };
}

const content = assemble(
  ['pages/home', 'pages/about', 'guides/a', 'guides/b', 'guides/c'].map((path) => text(`lv/${path}.mdx`)),
  new Map<string, unknown>([
    ['minimum.yaml', { keys: ['about', 'home', 'guides/c', 'guides/b'] }],
    ['directory/organisations/nvd.yaml', { name: 'NVD' }],
    ['lv/ui.json', {}],
  ]),
);

test('what is missing or old comes first, then what nobody checked; what a person checked and records do not come', () => {
  assert.deepEqual(
    tasksOf(content, pages).map(({ todo, page }) => [todo, page.key]),
    [
      ['update', 'guides/c'],
      ['translate', 'guides/b'],
      ['update', 'guides/a'],
      ['check', 'about'],
    ],
  );
});

test('a page that lacks a critical change comes before all others', () => {
  const steps: SectionState = { id: 'steps', state: 'stale', title: 'Steps', critical: true };
  const urgent = pages.map((page) => (page.key === 'guides/a' ? { ...page, sections: [steps] } : page));
  assert.deepEqual(
    tasksOf(content, urgent).map(({ page }) => page.key),
    ['guides/a', 'guides/c', 'guides/b', 'about'],
  );
});

test('a record without words is to be translated', () => {
  assert.deepEqual(
    tasksOf(content, [page('directory/organisations/nvd', 'missing')]).map(({ todo }) => todo),
    ['translate'],
  );
});

test('an entry names the sections that are stale and those that are missing', () => {
  const section = (id: string, state: SectionState['state']): SectionState => ({
    id,
    state,
    title: id,
    critical: false,
  });
  const sections = [
    section('head', 'stale'),
    section('lead', 'current'),
    section('steps', 'missing'),
    section('ask', 'stale'),
    section('old', 'orphan'),
  ];
  assert.deepEqual(translationEntry({ ...page('guides/a', 'outdated'), sections }, '2026-11-20'), {
    key: 'guides/a',
    locale: 'en',
    state: 'outdated',
    checkedBy: 'machine',
    reviewed: '2026-11-20',
    stale: ['head', 'ask'],
    missing: ['steps'],
  });
});
