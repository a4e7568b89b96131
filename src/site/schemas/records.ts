import { z } from 'zod';
import type { RecordKind } from '../keys.ts';
import { day, id, key, namedSource, someDate, status, url, words } from './values.ts';

const phone = z.strictObject({
  number: z
    .string()
    .regex(/^(\+\d{1,3} \d[\d ]{4,}|\d{3,6})$/, 'write "+371 67209400" or a short number such as "112"'),
  label: z.enum(['main', 'free', 'info', 'social', 'education']),
});
const contacts = {
  phones: z.array(phone).optional(),
  emails: z.array(z.email()).optional(),
  web: url.optional(),
  address: words.optional(),
  hours: z.array(z.strictObject({ days: words, open: words, close: words })).optional(),
};
const unit = z.strictObject({
  role: z.enum(['social-service', 'education-board', 'customer-centre', 'day-centre']),
  name: words,
  ...contacts,
  source: namedSource,
  checked: day,
});
const record = {
  name: words,
  short: words.optional(),
  serves: z.array(id).min(1),
  ...contacts,
  languages: z.array(id).optional(),
  cost: z.enum(['free', 'paid']).optional(),
  source: namedSource,
  checked: day,
  confirmed: day.nullable().optional(),
  ended: z.strictObject({ since: someDate, replacedBy: key.nullable() }).nullable().optional(),
};
const place = z.strictObject({
  lat: z.number().min(55.6).max(58.1),
  lon: z.number().min(20.9).max(28.3),
  region: words.optional(),
  population: z.strictObject({ value: z.int(), year: z.int(), source: words }).optional(),
});

/** A directory record: facts only, dates of source, reading and confirmation. */
export const recordSchemas = {
  municipalities: z.strictObject({
    ...record,
    kind: z.enum(['state-city', 'municipality']),
    units: z.array(unit).optional(),
    place: place.optional(),
  }),
  organisations: z.strictObject({
    ...record,
    kind: z.enum(['state', 'municipal', 'ngo', 'helpline', 'centre', 'international']),
  }),
  courses: z.strictObject({
    ...record,
    kind: z.enum(['language', 'integration', 'self-study']),
    provider: words,
    levels: z.array(z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])).optional(),
    mode: z.array(z.enum(['online', 'in-person'])).optional(),
    time: z.array(z.enum(['day', 'evening', 'weekend', 'any'])).optional(),
    price: z.enum(['free', 'paid']).optional(),
    statuses: z.array(status).optional(),
    employment: z.enum(['unemployed', 'employed', 'any']).optional(),
    apply: url.optional(),
  }),
  interpreters: z.strictObject({ ...record, kind: z.enum(['service', 'right', 'rule']) }),
} satisfies Record<RecordKind, z.ZodType>;
export type Unit = z.infer<typeof unit>;
export type Phone = z.infer<typeof phone>;
type Course = z.infer<(typeof recordSchemas)['courses']>;
type Municipality = z.infer<(typeof recordSchemas)['municipalities']>;
/** Any record; fields that only one kind has are optional. */
export type DirectoryRecord = Omit<Course, 'kind' | 'provider'> &
  Omit<Municipality, 'kind'> & { kind: string; provider?: string };

export const recordWordsSchema = z.strictObject({
  name: words.optional(),
  summary: words,
  who: words.optional(),
  how: words.optional(),
  bring: words.optional(),
  note: words.optional(),
});
export type RecordWords = z.infer<typeof recordWordsSchema>;
