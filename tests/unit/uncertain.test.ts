import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/content.ts';
import { type Fact, factSchema } from '../../src/site/schemas.ts';
import { ledgerOf } from '../../src/site/uncertain.ts';

const fact = (fields: Partial<Fact>) =>
  factSchema.parse({
    value: 1,
    unit: 'EUR',
    applies_to: ['everyone'],
    source: { name: 'NVD' },
    read_on: '2026-10-01',
    review_by: '2027-10-01',
    mark: 'ok',
    ...fields,
  });
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
