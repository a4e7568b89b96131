import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import { buildGraph } from '../../src/site/build-graph.ts';
import type { TextSource } from '../../src/site/content.ts';
import { parseTextPath } from '../../src/site/keys.ts';
import type { Fact, TextData } from '../../src/site/schemas.ts';
import { ledgerOf, ledgerTopics, ledgerUrl } from '../../src/site/uncertain.ts';
import { sampleFact } from './sample-fact.ts';

const fact = (fields: Partial<Fact>) => sampleFact({ unit: 'EUR', ...fields });
const facts = {
  ended: fact({ until: '2026-06-11' }),
  sure: fact({}),
  weak: fact({ mark: 'verify' }),
  'old-b': fact({ mark: 'old' }),
  'old-a': fact({ mark: 'old' }),
  pact: fact({ mark: 'pact' }),
  'not-said': fact({ mark: 'pact' }),
  unknown: fact({ value: null, mark: 'unknown' }),
};
const said = Object.fromEntries(
  Object.keys(facts)
    .filter((id) => id !== 'not-said')
    .map((id) => [id, { label: id }]),
);
const content = assemble(
  [],
  new Map<string, unknown>([
    ['facts.yaml', facts],
    ['lv/ui.json', {}],
    ['lv/data/facts.yaml', said],
    ['en/ui.json', {}],
    ['en/data/facts.yaml', { sure: { label: 'S' } }],
  ]),
);

test('what is not sure stands by its reason; what is sure or has no words does not', () => {
  assert.deepEqual(ledgerOf(content, 'lv', '2026-11-20'), [
    { doubt: 'changed', ids: ['pact'] },
    { doubt: 'unknown', ids: ['unknown'] },
    { doubt: 'old', ids: ['old-b', 'old-a'] },
    { doubt: 'weak', ids: ['weak'] },
    { doubt: 'ended', ids: ['ended'] },
  ]);
});

test('a fact whose review is missed is in the ledger from the next day', () => {
  assert.deepEqual(ledgerOf(content, 'en', '2027-10-01'), []);
  assert.deepEqual(ledgerOf(content, 'en', '2027-10-02'), [{ doubt: 'overdue', ids: ['sure'] }]);
});

function text(path: string, facts: string[], data: Partial<TextData> = {}): TextSource {
  const place = parseTextPath(path);
  assert.ok(place, path);
  const body = facts.map((id) => `<Fact id="${id}" />`).join('\n\n');
  return { ...place, file: `content/${path}`, body, data: { title: path, summary: 'S', ...data } };
}
const source = (topics?: string[]) => ({ reviewed: '2026-11-20', topics });
const texts = [
  text('lv/course/work/index.mdx', ['weak', 'sure'], source(['work'])),
  text('lv/guides/health/doctor.mdx', ['weak', 'old-a', 'unknown'], source(['health', 'work'])),
  text('lv/pages/unnumbered.mdx', ['old-b', 'sure'], source(['money'])),
  text('lv/pages/no-topic.mdx', ['weak', 'old-b', 'pact'], source()),
  text('lv/pages/strange.mdx', ['ended'], source(['no-such-topic'])),
  text('lv/pages/other-page.mdx', [], source(['work'])),
  text('en/pages/other-page.mdx', ['pact']),
];
const withTopics = assemble(
  texts,
  new Map<string, unknown>([
    ['facts.yaml', facts],
    ['topics.yaml', { money: { icon: 'a' }, work: { icon: 'a' }, health: { icon: 'a' } }],
    ['numbers.yaml', { 'no-topic': 100, 'guides/health/doctor': 231, 'course/work': 470 }],
    ['lv/ui.json', {}],
    ['lv/data/facts.yaml', said],
    ['en/ui.json', {}],
    ['en/data/facts.yaml', { weak: { label: 'W' }, pact: { label: 'P' } }],
  ]),
);

const explained: [fact: string, topic: string, why: string][] = [
  ['weak', 'health', 'the lowest number among texts with a topic'],
  ['old-a', 'health', 'the first topic of the text'],
  ['sure', 'work', 'a text with a number stands before one without'],
  ['old-b', 'money', 'a text without number counts, too'],
  ['pact', 'other', 'texts without a topic and translations give none'],
  ['ended', 'other', 'a topic that is not in the list gives none'],
  ['not-said', 'other', 'no text shows it'],
];
for (const [fact, topic, why] of explained) {
  test(`${fact} is explained under ${topic}: ${why}`, () => {
    for (const locale of ['lv', 'en'] as const)
      assert.equal(ledgerUrl(withTopics, locale, fact), `/${locale}/about/uncertain/${topic}/#fact-${fact}`);
  });
}

test('a language has the topics of the facts that it says, doubtful today or not, in their order and the rest last', () => {
  assert.deepEqual(ledgerTopics(withTopics, 'lv'), ['money', 'work', 'health', 'other']);
  assert.deepEqual(ledgerTopics(withTopics, 'en'), ['health', 'other']);
});

test('each of these topics has a page', () => {
  const keysIn = (locale: 'lv' | 'en') =>
    buildGraph(withTopics, [locale], '2026-11-20').pages.flatMap((page) =>
      page.kind === 'index' && page.list === 'uncertain-topic' ? [`${page.of} ${page.url}`] : [],
    );
  assert.deepEqual(
    keysIn('lv'),
    ['money', 'work', 'health', 'other'].map((topic) => `${topic} /lv/about/uncertain/${topic}/`),
  );
  assert.deepEqual(
    keysIn('en'),
    ['health', 'other'].map((topic) => `${topic} /en/about/uncertain/${topic}/`),
  );
});

test('over all topics no doubt is lost and none stands twice', () => {
  const listed = (topic?: string) =>
    ledgerOf(withTopics, 'lv', '2026-11-20', topic).flatMap(({ doubt, ids }) => ids.map((id) => `${doubt} ${id}`));
  assert.deepEqual(ledgerTopics(withTopics, 'lv').flatMap(listed).sort(), listed().sort());
  assert.deepEqual(listed('health'), ['unknown unknown', 'old old-a', 'weak weak']);
});
