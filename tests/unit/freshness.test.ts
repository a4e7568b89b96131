import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import { buildGraph } from '../../src/site/build-graph.ts';
import type { TextSource } from '../../src/site/content.ts';
import { dueOf, recordsByState, type Span, spanOf } from '../../src/site/freshness.ts';
import { parseTextPath } from '../../src/site/keys.ts';
import type { Locale } from '../../src/site/locales.ts';
import { factSchema, type TextData } from '../../src/site/schemas.ts';

const due = '2027-05-20';
const spans: [now: string, span: Span][] = [
  ['2027-05-21', 'overdue'],
  ['2027-05-20', 'days-30'],
  ['2027-04-20', 'days-30'],
  ['2027-04-19', 'days-90'],
  ['2027-02-19', 'days-90'],
  ['2027-02-18', 'later'],
];

for (const [now, span] of spans) {
  test(`on ${now} a review by ${due} is "${span}"`, () => assert.equal(spanOf(due, now), span));
}

const fact = (review_by: string, read_on = '2026-11-20') =>
  factSchema.parse({ value: 1, unit: 'EUR', applies_to: ['everyone'], source: null, read_on, review_by, mark: 'ok' });

function text(path: string, data: Partial<TextData>): TextSource {
  const place = parseTextPath(path);
  assert.ok(place, path);
  return { ...place, file: `content/${path}`, body: 'Lead', data: { title: path, summary: 'S', ...data } };
}

const organisation = (source: string | null, fields: object = {}) => ({
  name: 'NVD',
  source: { name: 'NVD', date: source },
  checked: '2026-11-20',
  ...fields,
});
const ended = { ended: { since: '2026', replacedBy: null } };
const content = assemble(
  [
    text('lv/pages/home.mdx', { reviewed: '2026-11-20', reviewBy: '2027-03-01' }),
    text('en/pages/home.mdx', {}),
    text('lv/guides/health/doctor.mdx', { reviewed: '2026-11-20', reviewBy: '2026-12-31' }),
  ],
  new Map<string, unknown>([
    [
      'facts.yaml',
      {
        last: fact('2028-01-01'),
        late: fact('2026-12-31'),
        later: fact('2027-01-01'),
        'read-before': fact('2026-12-31', '2026-01-01'),
        silent: fact('2026-12-01'),
      },
    ],
    ['directory/organisations/fresh.yaml', organisation('2026-10-01')],
    ['directory/organisations/older.yaml', organisation('2026-02')],
    ['directory/organisations/confirmed.yaml', organisation('2020-01-01', { confirmed: '2026-02-27' })],
    ['directory/organisations/undated.yaml', organisation(null)],
    ['directory/organisations/stale.yaml', organisation('2024')],
    ['directory/organisations/gone.yaml', organisation('2026-10-01', ended)],
    ['lv/ui.json', {}],
    ['en/ui.json', {}],
    [
      'lv/data/facts.yaml',
      Object.fromEntries(['last', 'late', 'later', 'read-before'].map((id) => [id, { label: id }])),
    ],
    ['en/data/facts.yaml', { silent: { label: 'S' } }],
    [
      'lv/data/organisations.yaml',
      Object.fromEntries(
        ['fresh', 'older', 'confirmed', 'undated', 'stale', 'gone'].map((id) => [id, { summary: id }]),
      ),
    ],
  ]),
);

const idsDue = (locale: Locale, now: string) =>
  Object.fromEntries(Object.entries(dueOf(content, locale, now)).map(([span, all]) => [span, all.map(({ id }) => id)]));

test('facts and pages stand together, the oldest day first, then what was read first', () => {
  assert.deepEqual(idsDue('lv', '2027-01-01'), {
    overdue: ['read-before', 'guides/health/doctor', 'late'],
    'days-30': ['later'],
    'days-90': ['home'],
    later: ['last'],
  });
});

test('a language answers for the facts that it has words for and for its own pages', () => {
  assert.deepEqual(idsDue('en', '2027-01-01'), { overdue: ['silent'], 'days-30': [], 'days-90': ['home'], later: [] });
});

test('a translation is due with its source', () => {
  assert.deepEqual(dueOf(content, 'en', '2027-01-01')['days-90'], [
    { kind: 'page', id: 'home', read: '2026-11-20', reviewBy: '2027-03-01' },
  ]);
});

test('records stand by state, those that nobody dated or that are oldest first', () => {
  const graph = buildGraph(content, ['lv', 'en'], '2026-11-20');
  const found = Object.entries(recordsByState(graph, 'lv')).map(([state, all]) => [
    state,
    all.map(({ record }) => record.id),
  ]);
  assert.deepEqual(Object.fromEntries(found), {
    unverified: ['undated', 'stale'],
    current: ['confirmed', 'older', 'fresh'],
    ended: ['gone'],
  });
  assert.deepEqual(recordsByState(graph, 'en'), { unverified: [], current: [], ended: [] });
});
