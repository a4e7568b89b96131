import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '../../src/site/build-graph.ts';
import { readContent } from '../../src/site/read.ts';
import { readerOf } from '../../src/site/reader.ts';
import { rightFacts, rightsOf } from '../../src/site/rights.ts';
import { baseFiles } from '../content/base.ts';

const fact = (value: string | null, mark: string) =>
  `{ value: ${value}, unit: yes-no, applies_to: [everyone], source: { name: "A" }, read_on: "2026-11-20", review_by: "2028-05-20", mark: ${mark} }`;
const files = baseFiles()
  .set(
    'facts.yaml',
    `right-work-refugee: ${fact('"yes"', 'ok')}
right-work-asylum-seeker: ${fact('"conditional"', 'pact')}
right-work-alternative-status: ${fact(null, 'unknown')}
right-work-temporary-protection: ${fact('"no"', 'ok')}\n`,
  )
  .set(
    'lv/data/facts.yaml',
    ['refugee', 'asylum-seeker', 'alternative-status', 'temporary-protection']
      .map((status) => `right-work-${status}: { label: "Strādāt" }\n`)
      .join(''),
  )
  .set(
    'lv/ui.json',
    '{ "fact.yes": "jā", "fact.no": "nē", "fact.conditional": "ja", "fact.not-known": "?", "rights.unknown": "jautā" }',
  );
const { content } = readContent(files);
const reader = readerOf(content, buildGraph(content, ['lv'], '2026-11-20'), '2026-11-20', 'lv');

test('each status has a cell: what is not known, or written nowhere, says so and is not guessed', () => {
  const [row] = rightsOf(content, reader);
  assert.equal(row?.label, 'Strādāt');
  assert.deepEqual(
    row?.cells.map(({ status, sign, text, fact }) => [status, sign, text, fact?.doubt]),
    [
      ['asylum-seeker', 'conditional', 'ja', 'changed'],
      ['refugee', 'yes', 'jā', null],
      ['alternative-status', 'unknown', 'jautā', 'unknown'],
      ['temporary-protection', 'no', 'nē', null],
      ['other', 'unknown', 'jautā', undefined],
    ],
  );
});

test('the table shows the facts that exist, in the order of its columns', () => {
  assert.deepEqual(
    rightFacts(content).map((id) => id.replace('right-work-', '')),
    ['asylum-seeker', 'refugee', 'alternative-status', 'temporary-protection'],
  );
});
