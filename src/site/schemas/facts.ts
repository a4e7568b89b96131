import { z } from 'zod';
import { anyUrl, day, id, someDate, words } from './values.ts';

/** Units of time that a deadline can have. */
export const deadlineUnits = ['days', 'working-days', 'weeks', 'months', 'years'] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];

/** Units whose value is a number. */
export const numericUnits = [
  'EUR',
  'EUR/month',
  'EUR/day',
  'percent',
  ...deadlineUnits,
  'hours',
  'people',
  'places',
  'times',
  'age',
] as const;

/** Events of the reader's life that a deadline counts from. */
export const events = ['decision', 'arrival', 'move', 'birth', 'job'] as const;
export type LifeEvent = (typeof events)[number];

export const factSchema = z.strictObject({
  value: z.union([z.number(), words]).nullable(),
  unit: z.enum([...numericUnits, 'date', 'phone', 'url', 'address', 'yes-no', 'text']),
  applies_to: z.array(id).min(1),
  from: someDate.nullable().default(null),
  until: someDate.nullable().default(null),
  event: z
    .enum(events)
    .optional()
    .describe('What a deadline counts from; only with days, working days, weeks, months or years.'),
  act: words.nullable().default(null),
  source: z.strictObject({ name: words, url: anyUrl.nullable().optional() }).nullable(),
  source_date: someDate.nullable().default(null),
  read_on: day,
  review_by: day,
  mark: z.enum(['ok', 'old', 'pact', 'verify', 'unknown']),
});
export type Fact = z.infer<typeof factSchema>;

export const factWordsSchema = z.strictObject({ label: words, value: words.optional(), note: words.optional() });
export type FactWords = z.infer<typeof factWordsSchema>;
