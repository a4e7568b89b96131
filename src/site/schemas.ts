import { z } from 'zod';
import { isKey, type RecordKind, recordKinds, type TextKind } from './keys.ts';

/**
 * Shapes of everything in `content/`, in the editor's words. Strict: a misspelt field is an error, never ignored.
 * Both the site and `content check` use them; nothing here knows about Astro.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small Latin letters, digits and hyphens');
const key = z.string().refine(isKey, 'use a key such as guides/health/family-doctor');
const day = z.iso.date('write the day as "YYYY-MM-DD"');
const someDate = z.union(
  [z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), z.iso.date()],
  'write "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes',
);
const url = z.url({ protocol: /^https$/, error: 'use an https: address' });
/** Sources may be old pages that only answer on http:. */
const anyUrl = z.url({ protocol: /^https?$/, error: 'use an https: or http: address' });
const words = z.string().trim().min(1, 'write something or leave the field out');
const number3 = z.int().min(100).max(999);

export const statuses = ['asylum-seeker', 'refugee', 'alternative-status', 'temporary-protection', 'other'] as const;
const status = z.enum(statuses);
export const audiences = ['newcomer', 'parent', 'child', 'school', 'mentor', 'municipality', 'everyone'] as const;
const audience = z.enum(audiences);

/** YAML reads 2026-11-20 as a date object in some parsers; both are accepted and become text. */
const yamlDay = z.union(
  [day, z.date().transform((date) => date.toISOString().slice(0, 10))],
  'write the day as YYYY-MM-DD',
);

const headWords = {
  title: words
    .max(59)
    .describe('What the reader can do here; up to 59 characters, so that title and name of the portal stay under 70.'),
  summary: words.max(200).describe('One or two sentences for lists, search and previews; up to 200 characters.'),
};
const goals = z.array(words).min(2).max(4).describe('2–4 things the reader can do afterwards.');

const neutral = {
  audience: z.array(audience).min(1),
  topics: z.array(id).min(1),
  sources: z
    .array(z.strictObject({ name: words, url: anyUrl.nullable().optional(), date: someDate.optional(), read: yamlDay }))
    .min(1),
  reviewed: yamlDay,
  reviewBy: yamlDay,
  sensitive: z.literal(true).optional(),
  critical: z.literal(true).optional(),
  source: z.string().optional().describe('Language of the source text when it is not Latvian.'),
};
const forReaders = {
  status: z.array(status).min(1),
  where: z.array(key).default([]),
  next: z.array(key).default([]),
};
const guide = {
  ...forReaders,
  family: z.array(words).optional(),
  bring: z.array(id).default([]),
  deadlines: z.array(id).default([]),
  cost: id.nullable().default(null),
  duration: id.nullable().default(null),
  official: url.nullable().default(null),
};

const sourceOf: Partial<Record<TextKind, z.ZodRawShape>> = {
  guide,
  lesson: { ...forReaders, goals, minutes: z.int().min(5).max(90) },
  module: { ...forReaders, goals },
  schools: { ...forReaders, version: words },
};
const about = { ...forReaders, status: forReaders.status.optional() };

/** Front matter of a source text (all fields). */
export const sourceSchema = (kind: TextKind) =>
  z.strictObject({ ...headWords, ...neutral, ...(sourceOf[kind] ?? about) });

/** Front matter of a translation (words only). */
export const translationSchema = (kind: TextKind) =>
  z.strictObject({ ...headWords, ...(kind === 'lesson' || kind === 'module' ? { goals } : {}) });

/** Every field that any text may have; what the collection holds. */
export const anyTextSchema = z
  .strictObject({
    ...headWords,
    ...neutral,
    ...guide,
    goals,
    minutes: z.int(),
    version: words,
    status: z.array(status),
  })
  .partial()
  .required({ title: true, summary: true });
export type TextData = z.infer<typeof anyTextSchema>;

const namedSource = z.strictObject({ name: words, url: anyUrl.nullable().optional(), date: someDate.nullable() });

export const factSchema = z.strictObject({
  value: z.union([z.number(), words]).nullable(),
  unit: z.enum([
    'EUR',
    'EUR/month',
    'EUR/day',
    'percent',
    'days',
    'working-days',
    'weeks',
    'months',
    'years',
    'hours',
    'people',
    'places',
    'times',
    'age',
    'date',
    'phone',
    'url',
    'address',
    'yes-no',
    'text',
  ]),
  applies_to: z.array(id).min(1),
  from: someDate.nullable().default(null),
  until: someDate.nullable().default(null),
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

export const phraseSchema = z.strictObject({
  text: words,
  kind: z.enum(['term', 'phrase', 'card', 'message', 'label']),
  blanks: z.array(id).optional(),
  audience: z.array(audience).optional(),
  audio: words.optional(),
});
export type Phrase = z.infer<typeof phraseSchema>;

export const phraseWordsSchema = z.strictObject({ say: words.optional(), means: words, note: words.optional() });
export type PhraseWords = z.infer<typeof phraseWordsSchema>;

const pluralForms = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), words);
export const uiSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-zA-Z0-9-]+)+$/, 'use a dotted key such as search.label'),
  z.union([words, pluralForms]),
);
export type UiStrings = z.infer<typeof uiSchema>;

const hash = z.string().regex(/^[0-9a-f]{12}$/, 'run npm run content -- accept; pins are never written by hand');

export const pinSchema = z.strictObject({
  source: hash.describe('hash of the source section it was made from'),
  text: hash.describe('hash of the section itself when it was checked'),
  by: words.describe('machine, or the name of a person who agreed to be named'),
  on: day,
  critical: z
    .literal(true)
    .optional()
    .describe('in a source text: the last change matters to every reader until a translation has it'),
});
export type Pin = z.infer<typeof pinSchema>;
/** key → section → pin */
export const pinsSchema = z.record(key, z.record(z.string(), pinSchema));
export type Pins = z.infer<typeof pinsSchema>;

const door = z.strictObject({ id, key, icon: id });
export const navigationSchema = z.strictObject({
  doors: z.array(door).min(8).max(10),
  header: z.array(key),
  footer: z.array(key),
});
export type Navigation = z.infer<typeof navigationSchema>;

export const courseSchema = z.strictObject({
  modules: z.array(
    z.strictObject({
      id,
      kind: z.enum(['core', 'elective']),
      track: z.enum(['before', 'after', 'both']),
      hours: z.number().positive(),
      lessons: z.array(id).min(1),
    }),
  ),
});
export type CoursePlan = z.infer<typeof courseSchema>;

const variant = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}*’-]+( [\p{L}\p{M}\p{N}*’-]+)*$/u, 'write a word, with * for any ending');
/** preferred term → words to avoid in its place; `*` stands for any letters */
export const termsSchema = z.record(words, z.array(variant).min(1));

const topicSchema = z.strictObject({ icon: id });
const topicWordsSchema = z.strictObject({ title: words, summary: words });
export type TopicWords = z.infer<typeof topicWordsSchema>;

const byId = <T extends z.ZodType>(schema: T) => z.record(id, schema);

/** Which shape a data file has, by its path below `content/`; the first match counts. */
export const dataFiles: { path: RegExp; schema: z.ZodType }[] = [
  { path: /^facts\.yaml$/, schema: byId(factSchema) },
  { path: /^navigation\.yaml$/, schema: navigationSchema },
  { path: /^course\.yaml$/, schema: courseSchema },
  { path: /^topics\.yaml$/, schema: byId(topicSchema) },
  { path: /^numbers\.yaml$/, schema: z.record(key, number3) },
  { path: /^redirects\.yaml$/, schema: z.record(key, key) },
  { path: /^minimum\.yaml$/, schema: z.strictObject({ keys: z.array(key).min(1) }) },
  { path: /^phrases\/[a-z0-9-]+\.yaml$/, schema: byId(phraseSchema) },
  ...recordKinds.map((kind) => ({
    path: new RegExp(`^directory/${kind}/[a-z0-9-]+\\.yaml$`),
    schema: recordSchemas[kind],
  })),
  { path: /^[a-z]{2,3}\/ui\.json$/, schema: uiSchema },
  { path: /^[a-z]{2,3}\/terms\.yaml$/, schema: termsSchema },
  { path: /^[a-z]{2,3}\/\.pins\.json$/, schema: pinsSchema },
  { path: /^[a-z]{2,3}\/data\/facts\.yaml$/, schema: byId(factWordsSchema) },
  { path: /^[a-z]{2,3}\/data\/topics\.yaml$/, schema: byId(topicWordsSchema) },
  { path: new RegExp(`^[a-z]{2,3}/data/(${recordKinds.join('|')})\\.yaml$`), schema: byId(recordWordsSchema) },
  { path: /^[a-z]{2,3}\/phrases\/[a-z0-9-]+\.yaml$/, schema: byId(phraseWordsSchema) },
];
