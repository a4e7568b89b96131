import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '../../src/site/build-graph.ts';
import { liveLocales } from '../../src/site/locales.ts';
import { readContent, readFiles } from '../../src/site/read.ts';
import { readerOf } from '../../src/site/reader.ts';
import { fieldsOf } from '../../src/site/record-fields.ts';

const now = '2026-11-21';
const { content } = readContent(readFiles('content'));
const graph = buildGraph(content, liveLocales, now);
const reader = readerOf(content, graph, now, 'lv');
const pages = graph.pages.filter((page) => page.kind === 'record').filter(({ locale }) => locale === 'lv');

test('every contact of every record can be corrected, each by itself', () => {
  assert.ok(pages.length > 80);
  for (const page of pages) {
    const { name, phones = [], emails = [], web, address, units = [] } = page.record.facts;
    const fields = fieldsOf(page, reader);
    const values = fields.map(({ value }) => value);
    for (const value of [name, ...phones.map(({ number }) => number), ...emails, web, address])
      if (value) assert.ok(values.includes(value), `${page.key}: ${value}`);
    for (const unit of units)
      assert.ok(
        values.some((value) => value.startsWith(unit.name)),
        unit.name,
      );
    for (const { value } of fields) assert.ok(value);
  }
});

test('phones are told apart by their last digits and never stand whole, because a whole number is a link to call', () => {
  const marks = pages.flatMap((page) => fieldsOf(page, reader).filter(({ label }) => label === 'correct.phone'));
  assert.ok(marks.length > 40);
  for (const { value, mark } of marks) {
    assert.match(mark ?? '', /^(…\d{4}|\d{3,4})$/);
    assert.ok(value.replaceAll(' ', '').endsWith(mark?.replace('…', '') ?? '-'));
  }
});
