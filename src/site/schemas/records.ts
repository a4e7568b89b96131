import { z } from 'zod';
import type { RecordKind } from '../keys.ts';
import { day, id, key, namedSource, someDate, status, url, words } from './values.ts';

/** What a record can say in fixed words; each value has its word in `ui.json` (`record.mode.online`). */
export const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const modes = ['in-person', 'online', 'phone', 'video', 'written'] as const;
export const times = ['day', 'evening', 'weekend', 'any'] as const;
export const costs = ['free', 'paid'] as const;
export const payers = ['state', 'municipality', 'institution', 'person'] as const;
export const employments = ['unemployed', 'employed', 'any'] as const;
export const regions = ['riga', 'kurzeme', 'vidzeme', 'latgale', 'zemgale'] as const;
/** Where an interpreter helps. */
export const fields = [
  'health',
  'school',
  'work',
  'social',
  'residence',
  'police-and-court',
  'bank-and-housing',
  'everyday',
] as const;
/** What an organisation does for a person. */
export const services = [
  'emergency',
  'advice',
  'legal',
  'documents',
  'money',
  'housing',
  'food-and-clothes',
  'language',
  'work',
  'health',
  'mental-health',
  'children',
  'violence',
  'interpreting',
  'community',
  'complaints',
] as const;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const phone = z.strictObject({
  number: z
    .string()
    .regex(/^(\+\d{1,3} \d[\d ]{4,}|\d{3,6})$/, 'write "+371 67209400" or a short number such as "112"'),
  label: z.enum(['main', 'free', 'info', 'social', 'education']),
});
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'write the time as "09:00"');
const opening = z.strictObject({ days: z.array(z.enum(weekdays)).min(1), open: clock, close: clock });
export type Opening = z.infer<typeof opening>;
const contacts = {
  phones: z.array(phone).optional(),
  emails: z.array(z.email()).optional(),
  web: url.optional(),
  address: words.optional(),
  /** Latvian time; a day that is not named is closed. */
  hours: z.array(opening).optional(),
};
const sourced = { source: namedSource, checked: day };
const unit = z.strictObject({
  role: z.enum(['social-service', 'education-board', 'customer-centre', 'day-centre', 'crisis-centre']),
  name: words,
  ...contacts,
  ...sourced,
});
const record = {
  name: words,
  short: words.optional(),
  /** `latvia`, or ids of municipalities. */
  serves: z.array(id).min(1),
  ...contacts,
  languages: z.array(id).optional(),
  cost: z.enum(costs).optional(),
  ...sourced,
  confirmed: day.nullable().optional(),
  ended: z.strictObject({ since: someDate, replacedBy: key.nullable() }).nullable().optional(),
};
const place = z.strictObject({
  lat: z.number().min(55.6).max(58.1),
  lon: z.number().min(20.9).max(28.3),
  region: z.enum(regions),
  /** Where it lies on the map of squares: column and row from 1, about as on the real map. */
  tile: z.tuple([z.int().min(1), z.int().min(1)]),
  population: z.strictObject({ value: z.int(), year: z.int(), source: words }).optional(),
});
/** What people ask every municipality. An answer that is absent is not known. */
export const questions = ['language-support-at-school', 'help-without-declared-address'] as const;
const answer = z.strictObject({
  to: z.enum(questions),
  is: z.enum(['yes', 'no']),
  ...sourced,
});

/** A directory record: facts only, dates of source, reading and confirmation. What is not known is left out. */
export const recordSchemas = {
  municipalities: z.strictObject({
    ...record,
    kind: z.enum(['state-city', 'municipality']),
    units: z.array(unit).optional(),
    place,
    answers: z.array(answer).optional(),
  }),
  organisations: z.strictObject({
    ...record,
    kind: z.enum(['state', 'municipal', 'ngo', 'helpline', 'centre', 'international']),
    /** Who runs it, where that is another institution. */
    operator: words.optional(),
    services: z.array(z.enum(services)).optional(),
  }),
  courses: z.strictObject({
    ...record,
    kind: z.enum(['language', 'integration', 'children', 'self-study', 'work']),
    provider: words,
    levels: z.array(z.enum(levels)).optional(),
    mode: z.array(z.enum(modes)).optional(),
    time: z.array(z.enum(times)).optional(),
    /** Academic hours of the whole course. */
    lessons: z.int().positive().optional(),
    price: z.enum(costs).optional(),
    statuses: z.array(status).optional(),
    employment: z.enum(employments).optional(),
    minAge: z.int().positive().optional(),
    /** Languages in which it is taught. */
    taughtIn: z.array(id).optional(),
    childcare: z.boolean().optional(),
    womenOnly: z.boolean().optional(),
    latinAlphabet: z.boolean().optional(),
    interpreter: z.boolean().optional(),
    travelPaid: z.boolean().optional(),
    apply: url.optional(),
    /** Keys of what comes afterwards. */
    next: z.array(key).optional(),
  }),
  interpreters: z.strictObject({
    ...record,
    kind: z.enum(['service', 'right', 'rule']),
    mode: z.array(z.enum(modes)).optional(),
    fields: z.array(z.enum(fields)).optional(),
    payer: z.enum(payers).optional(),
  }),
} satisfies Record<RecordKind, z.ZodType>;
export type Unit = z.infer<typeof unit>;
export type Phone = z.infer<typeof phone>;
export type Answer = z.infer<typeof answer>;
type Course = z.infer<(typeof recordSchemas)['courses']>;
type Municipality = z.infer<(typeof recordSchemas)['municipalities']>;
type Organisation = z.infer<(typeof recordSchemas)['organisations']>;
type Interpreter = z.infer<(typeof recordSchemas)['interpreters']>;
type Own<T> = Partial<Omit<T, 'kind' | keyof Shared>>;
type Shared = Pick<Organisation, Exclude<keyof typeof record, never>>;
/** Any record; fields that only one kind has are optional. */
export type DirectoryRecord = Shared & { kind: string } & Own<Course> &
  Own<Municipality> &
  Own<Organisation> &
  Own<Interpreter>;

/** Words of a record; a municipality needs none, because what all of them do is said once in `ui.json`. */
export const recordWordsSchema = z.strictObject({
  name: words.optional(),
  summary: words.optional(),
  who: words.optional(),
  how: words.optional(),
  bring: words.optional(),
  /** How long before, and when: in words, where fixed hours are not known. */
  when: words.optional(),
  cost: words.optional(),
  next: words.optional(),
  warning: words.optional(),
  note: words.optional(),
});
export type RecordWords = z.infer<typeof recordWordsSchema>;
