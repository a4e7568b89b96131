import { z } from 'zod';
import type { RecordKind } from '../keys.ts';
import { fields, levels, modes, questions, regions, services, times, weekdays } from './record-values.ts';
import { day, id, key, namedSource, someDate, status, url, words } from './values.ts';

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
const cost = z.enum(['free', 'paid']);
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
  cost: cost.optional(),
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
    price: cost.optional(),
    statuses: z.array(status).optional(),
    employment: z.enum(['unemployed', 'employed', 'any']).optional(),
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
    payer: z.enum(['state', 'municipality', 'institution', 'person']).optional(),
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
