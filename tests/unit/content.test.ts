import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import { sourceTextOf, type TextSource } from '../../src/site/content.ts';
import type { Locale } from '../../src/site/locales.ts';
import type { TextData } from '../../src/site/schemas.ts';

const text = (locale: Locale, key: string, data: Partial<TextData> = {}): TextSource => ({
  ...{ locale, key, kind: 'page', file: `content/${locale}/pages/${key}.mdx`, body: 'Lead\n\n## A {#a}\n' },
  data: { title: `${locale} ${key}`, summary: 'S', ...data },
});

const data = new Map<string, unknown>([
  ['facts.yaml', { gmi: { value: 137 } }],
  ['numbers.yaml', { home: 100 }],
  ['minimum.yaml', { keys: ['home'] }],
  ['phrases/health.yaml', { doctor: { text: 'ārsts', kind: 'term' } }],
  ['phrases/school.yaml', { school: { text: 'skola', kind: 'term' } }],
  ['directory/organisations/nvd.yaml', { name: 'NVD' }],
  ['en/ui.json', { 'a.b': 'x' }],
  ['en/data/facts.yaml', { gmi: { label: 'Benefit' } }],
  ['en/data/organisations.yaml', { nvd: { summary: 'Health' } }],
  ['en/phrases/health.yaml', { doctor: { means: 'doctor' } }],
  ['en/phrases/school.yaml', { school: { means: 'school' } }],
  ['en/.pins.json', { home: {} }],
]);

test('texts get their sections', () => {
  const { texts } = assemble([text('lv', 'home')], data);
  assert.deepEqual(
    texts.map(({ key, sections }) => [key, ...sections.map(({ id }) => id)]),
    [['home', 'head', 'lead', 'a']],
  );
});

test('data lies where its path says', () => {
  const content = assemble([], data);
  assert.deepEqual(content.records, [
    { kind: 'organisations', id: 'nvd', key: 'directory/organisations/nvd', facts: { name: 'NVD' } },
  ]);
  assert.deepEqual(content.phrases, {
    doctor: { text: 'ārsts', kind: 'term', topic: 'health' },
    school: { text: 'skola', kind: 'term', topic: 'school' },
  });
  assert.deepEqual(
    [content.facts, content.numbers, content.minimum],
    [{ gmi: { value: 137 } }, { home: 100 }, ['home']],
  );
});

test('a language has the words of its folder, of all topics, and empty ones for files that it lacks', () => {
  const { words } = assemble([], data);
  assert.deepEqual(Object.keys(words), ['en']);
  assert.deepEqual(words.en, {
    ui: { 'a.b': 'x' },
    facts: { gmi: { label: 'Benefit' } },
    topics: {},
    phrases: { doctor: { means: 'doctor' }, school: { means: 'school' } },
    rights: {},
    records: { municipalities: {}, courses: {}, interpreters: {}, organisations: { nvd: { summary: 'Health' } } },
    pins: { home: {} },
    everyday: {},
    sounds: null,
  });
});

test('content without data files is empty and not broken', () => {
  const { facts, records, navigation, course, minimum } = assemble([], new Map());
  assert.deepEqual([facts, records, navigation.doors, course.modules, minimum], [{}, [], [], [], []]);
});

const reviewed = '2026-11-20';
const sources: [what: string, texts: TextSource[], locale: Locale | undefined][] = [
  ['the Latvian text', [text('en', 'a'), text('lv', 'a', { reviewed })], 'lv'],
  ['the text that names its own language', [text('lv', 'a'), text('ar', 'a'), text('en', 'a', { source: 'en' })], 'en'],
  [
    'the Latvian original, where another text claims to be one as well',
    [text('en', 'a', { source: 'en' }), text('lv', 'a', { reviewed })],
    'lv',
  ],
  [
    'the Latvian text, where a translation names a language that is not its own',
    [text('en', 'a', { source: 'ar' }), text('lv', 'a')],
    'lv',
  ],
  ['nothing, where there are only translations', [text('en', 'a'), text('ar', 'a')], undefined],
  ['nothing for a key without texts', [text('lv', 'b', { reviewed })], undefined],
];

for (const [what, texts, locale] of sources) {
  test(`translations are made from ${what}`, () => {
    assert.equal(sourceTextOf(assemble(texts, data).texts, 'a')?.locale, locale);
  });
}
