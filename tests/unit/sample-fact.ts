import { type Fact, factSchema } from '../../src/site/schemas.ts';

/** A fact that can be relied on in November 2026, with these fields in place of its own. */
export const sampleFact = (fields: Partial<Fact> = {}): Fact =>
  factSchema.parse({
    value: 1,
    unit: 'text',
    applies_to: ['everyone'],
    source: { name: 'NVD' },
    read_on: '2026-10-01',
    review_by: '2027-10-01',
    mark: 'ok',
    ...fields,
  });
