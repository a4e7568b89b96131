import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkShape } from '../../src/site/check-shape.ts';
import type { TextKind } from '../../src/site/keys.ts';
import { parseYaml } from '../../src/site/parse.ts';
import {
  anyTextSchema,
  courseSchema,
  dataFiles,
  factSchema,
  factWordsSchema,
  navigationSchema,
  phraseSchema,
  phraseWordsSchema,
  pinSchema,
  recordSchemas,
  recordWordsSchema,
  sourceSchema,
  translationSchema,
  uiSchema,
} from '../../src/site/schemas.ts';

const shapeOf = (path: string) => dataFiles.find((known) => known.path.test(path))?.schema;
const files = globSync('**/*.{yaml,yml,json}', { cwd: 'content' }).concat(globSync('*/.pins.json', { cwd: 'content' }));

test('every data file under content/ has a known name and its shape', () => {
  assert.ok(files.length > 10);
  for (const path of new Set(files.map((file) => file.replaceAll('\\', '/')))) {
    const schema = shapeOf(path);
    assert.ok(schema, `content/${path} has no shape`);
    const parsed = parseYaml(path, readFileSync(`content/${path}`, 'utf8'));
    assert.deepEqual(checkShape(path, parsed, schema).problems, []);
  }
});

for (const path of [
  ...['other.yaml', 'facts.json', 'lv/facts.yaml', 'directory/shops/a.yaml', 'directory/nvd.yaml', 'lv/ui.yaml'],
  ...[
    'directory/courses/A.yaml',
    'directory/courses/a/b.yaml',
    'phrases/a/b.yaml',
    'lv/data/other.yaml',
    'x/lv/ui.json',
  ],
]) {
  test(`content/${path} has no known name`, () => assert.equal(shapeOf(path), undefined));
}

const day = '2026-11-20';
const fact = {
  ...{ value: 1, unit: 'EUR', applies_to: ['everyone'], source: { name: 'NVD' } },
  ...{ read_on: day, review_by: day, mark: 'ok' },
};
const record = { name: 'NVD', kind: 'state', serves: ['everyone'], source: { name: 'NVD', date: day }, checked: day };
const { kind: _, ...plain } = record;
const place = { lat: 57, lon: 24, region: 'riga', tile: [1, 1] };
const words = { title: 'T', summary: 'S' };
const goals = ['viens', 'divi'];
const source = {
  ...words,
  ...{
    audience: ['newcomer'],
    topics: ['health'],
    sources: [{ name: 'NVD', read: day }],
    reviewed: day,
    reviewBy: day,
  },
};
const status = ['refugee'];
const door = { id: 'a', key: 'a', icon: 'a' };
const doors = Array.from({ length: 8 }, () => door);

const sound: [name: string, schema: { safeParse: (value: unknown) => { success: boolean } }, value: object][] = [
  ['a fact', factSchema, fact],
  ['words of a fact', factWordsSchema, { label: 'L' }],
  ['an organisation', recordSchemas.organisations, record],
  ['a municipality', recordSchemas.municipalities, { ...plain, kind: 'municipality', place }],
  ['a course', recordSchemas.courses, { ...plain, kind: 'language', provider: 'SIF' }],
  ['an interpreter', recordSchemas.interpreters, { ...plain, kind: 'service' }],
  ['words of a record', recordWordsSchema, {}],
  ['a phrase', phraseSchema, { text: 'ārsts', kind: 'term' }],
  ['words of a phrase', phraseWordsSchema, { means: 'doctor' }],
  ['a pin', pinSchema, { source: '0123456789ab', text: '0123456789ab', by: 'machine', on: day }],
  [
    'the navigation',
    navigationSchema,
    {
      doors,
      footer: [],
      sensitive: { helplines: ['a'], leave: 'https://a.lv' },
      offline: { essential: ['start/'], book: [] },
    },
  ],
  ['the course plan', courseSchema, { modules: [] }],
  ['any text', anyTextSchema, words],
  ['a page', sourceSchema('page'), source],
  ['a guide', sourceSchema('guide'), { ...source, status }],
  ['a lesson', sourceSchema('lesson'), { ...source, status, goals, minutes: 30 }],
  ['a module', sourceSchema('module'), { ...source, status, goals }],
  ['a text for schools', sourceSchema('schools'), { ...source, status, version: '1' }],
  ['a translated guide', translationSchema('guide'), words],
  ['a translated lesson', translationSchema('lesson'), { ...words, goals }],
  ['a translated module', translationSchema('module'), { ...words, goals }],
];

for (const [name, schema, value] of sound) {
  test(`${name} may not have a field that nobody knows`, () => {
    assert.ok(schema.safeParse(value).success);
    assert.ok(!schema.safeParse({ ...value, nmae: 'x' }).success);
    for (const field of Object.keys(value))
      assert.ok(!schema.safeParse({ ...value, [field]: undefined }).success, `${field} is needed`);
  });
}

test('a translation may not repeat what belongs to the source', () => {
  for (const field of Object.keys(source).filter((one) => !(one in words)))
    for (const kind of ['page', 'guide', 'lesson'] as TextKind[]) {
      const value = { ...words, ...(kind === 'lesson' && { goals }), [field]: source[field as keyof typeof source] };
      assert.ok(!translationSchema(kind).safeParse(value).success, `${field} in a ${kind}`);
    }
});

test('an unquoted day of YAML is taken as the same day', () => {
  const { data } = sourceSchema('page').safeParse({ ...source, reviewed: new Date(Date.UTC(2026, 10, 20)) });
  assert.equal(data?.reviewed, day);
});

const dates: [date: string, ok: boolean][] = [
  ['2026', true],
  ['2026-11', true],
  ['2026-11-20', true],
  ['2028-02-29', true],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-02-30', false],
  ['2026-11-', false],
  ['20.11.2026', false],
  ['26-11-20', false],
];
for (const [date, ok] of dates) {
  test(`${date} is ${ok ? 'a' : 'no'} date of a source`, () => {
    assert.equal(factSchema.safeParse({ ...fact, source_date: date }).success, ok);
  });
}

test('a bad date is answered with the right way to write one', () => {
  const { error } = factSchema.safeParse({ ...fact, source_date: '20.11.2026' });
  assert.match(error?.issues[0]?.message ?? '', /YYYY-MM-DD/);
});

const addresses: [url: string, ok: boolean][] = [
  ['https://www.nvd.lv/', true],
  ['http://www.nvd.lv/', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//nvd.lv', false],
  ['www.nvd.lv', false],
];
for (const [web, ok] of addresses) {
  test(`${web} is ${ok ? 'an' : 'no'} address of a record`, () => {
    assert.equal(recordSchemas.organisations.safeParse({ ...record, web }).success, ok);
  });
}

test('a source may be an old page, but never code', () => {
  const parse = (url: string) => factSchema.safeParse({ ...fact, source: { name: 'NVD', url } }).success;
  assert.deepEqual(['http://old.lv/', 'javascript:alert(1)', 'file:///etc/passwd'].map(parse), [true, false, false]);
});

const phones: [number: string, ok: boolean][] = [
  ['+371 67209400', true],
  ['+371 67 209 400', true],
  ['112', true],
  ['116006', true],
  ['67209400', false],
  ['+37167209400', false],
  ['11', false],
  ['+371 6720-9400', false],
];
for (const [number, ok] of phones) {
  test(`"${number}" is ${ok ? 'a' : 'no'} phone number of a record`, () => {
    const value = { ...record, phones: [{ number, label: 'main' }] };
    assert.equal(recordSchemas.organisations.safeParse(value).success, ok);
  });
}

const strings: [what: string, value: object, ok: boolean][] = [
  ['words', { 'a.b': 'x' }, true],
  ['plural forms', { 'a.b': { one: 'x', other: 'y' } }, true],
  ['an unknown plural form', { 'a.b': { one: 'x', lots: 'y' } }, false],
  ['a key without a dot', { a: 'x' }, false],
  ['an empty text', { 'a.b': ' ' }, false],
];
for (const [what, value, ok] of strings) {
  test(`interface strings with ${what} are ${ok ? 'taken' : 'refused'}`, () => {
    assert.equal(uiSchema.safeParse(value).success, ok);
  });
}
