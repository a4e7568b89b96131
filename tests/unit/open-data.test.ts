import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildGraph } from '../../src/site/build-graph.ts';
import { cell, csvOf } from '../../src/site/csv.ts';
import { recordKinds } from '../../src/site/keys.ts';
import { liveLocales } from '../../src/site/locales.ts';
import { dataLicence, openDataSchema, openRecords } from '../../src/site/open-data.ts';
import { readContent, readFiles } from '../../src/site/read.ts';

const now = '2026-11-21';
const { content } = readContent(readFiles('content'));
const graph = buildGraph(content, liveLocales, now);
const published = (kind: (typeof recordKinds)[number], day = now) =>
  JSON.parse(JSON.stringify(openRecords(kind, content, graph, day)));
const schema = JSON.parse(JSON.stringify(openDataSchema()));
// Formats need a package of their own; zod writes patterns beside them.
const validator = new Ajv2020({ validateFormats: false, allErrors: true }).addSchema(schema, 'directory');

for (const kind of recordKinds) {
  test(`${kind}.json is what schema.json says, and has every record`, () => {
    const records = published(kind);
    for (const record of records) {
      assert.ok(validator.validate(`directory#/$defs/${kind}`, record), `${record.id}: ${validator.errorsText()}`);
      assert.equal(record.licence, dataLicence);
      assert.equal(record.number, content.numbers[record.key]);
    }
    assert.ok(validator.validate('directory', records), validator.errorsText());
    assert.equal(records.length, content.records.filter((record) => record.kind === kind).length);
  });

  test(`${kind}.json is in the order of ids, and the same every time`, () => {
    const ids = published(kind).map(({ id }: { id: string }) => id);
    assert.deepEqual(ids, [...ids].sort());
    assert.deepEqual(published(kind), published(kind));
  });

  test(`${kind}.csv has a row for each record, as wide as its head`, () => {
    const rows = readCsv(csvOf(kind, openRecords(kind, content, graph, now)));
    assert.equal(rows.length, published(kind).length + 1);
    for (const row of rows) assert.equal(row.length, rows[0]?.length);
  });
}

test('schema.json refuses a field that it does not know, and one that is missing', () => {
  const [record] = published('organisations');
  const isValid = validator.getSchema('directory#/$defs/organisations');
  assert.equal(isValid?.({ ...record, other: 1 }), false);
  assert.equal(isValid?.({ ...record, state: undefined }), false);
  assert.equal(isValid?.({ ...record, words: { xx: {} } }), false);
  assert.equal(validator.validate('directory', record), false);
});

test('a record has words and address in every language, and its state on the day of the build', () => {
  const find = (day: string) => published('organisations', day).find(({ id }: { id: string }) => id === '112');
  const record = find(now);
  assert.deepEqual(Object.keys(record.words), liveLocales);
  assert.deepEqual(Object.keys(record.urls), liveLocales);
  assert.match(record.urls.ar, /^https:\/\/[^/]+\/ar\/directory\/organisations\/112\/$/);
  assert.equal(record.state, 'current');
  assert.equal(find('2036-01-01').state, 'unverified');
});

test('a table begins with the mark that spreadsheets need, and ends every line the same way', () => {
  const table = csvOf('organisations', openRecords('organisations', content, graph, now));
  assert.equal(table.charCodeAt(0), 0xfeff);
  assert.equal(table.at(1), 'i');
  assert.match(table, /\r\n$/);
});

test('a table shows phones with their label first, and what lies in a field under a name with a dot', () => {
  const [head = [], ...rows] = readCsv(csvOf('organisations', openRecords('organisations', content, graph, now)));
  const pmlp = rows.find((row) => row[0] === 'pmlp') ?? [];
  const value = (column: string) => pmlp[head.indexOf(column)];
  assert.equal(value('phones'), 'info +371 67209400');
  assert.equal(value('source.date'), '2024-09-13');
  assert.equal(value('ended.since'), '');
  assert.equal(value('words.en.summary'), content.words.en.records.organisations.pmlp?.summary);
});

test('no cell of the tables begins a formula', () => {
  const cells = recordKinds.flatMap((kind) => readCsv(csvOf(kind, openRecords(kind, content, graph, now))).flat());
  assert.ok(cells.length > 1000);
  assert.deepEqual(
    cells.filter((text) => /^[=+\-@\t\r]/.test(text)),
    [],
  );
});

for (const [text, written] of [
  ['Rīga', 'Rīga'],
  ['a, b', '"a, b"'],
  ['„a” "b"', '"„a” ""b"""'],
  ['a\nb', '"a\nb"'],
  ['=1+1', "'=1+1"],
  ['+371 67209400', "'+371 67209400"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ['\t=1', "'\t=1"],
  ['=a,"b"', `"'=a,""b"""`],
  ['1 = 1', '1 = 1'],
] as const)
  test(`a cell ${JSON.stringify(text)} is written as ${written}`, () => assert.equal(cell(text), written));

/** Reads RFC 4180. */
function readCsv(table: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of table.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}
