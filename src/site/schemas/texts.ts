import { z } from 'zod';
import type { TextKind } from '../keys.ts';
import { anyUrl, audience, family, id, key, someDate, status, url, words, yamlDay } from './values.ts';

const headWords = {
  title: words
    .max(59)
    .describe('What the reader can do here; up to 59 characters, so that title and name of the portal stay under 70.'),
  summary: words.max(200).describe('One or two sentences for lists, search and previews; up to 200 characters.'),
};
const law = z.array(id).default([]).describe('Facts that a module rests on; shown under "law".');
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
/** Within how many days a start page says to do something. */
export const startDays = [7, 30, 90] as const;
const why = words.max(120).describe('One sentence: why this comes early. Shown on the start pages.').optional();
const guide = {
  ...forReaders,
  start: z
    .partialRecord(status, z.literal(startDays))
    .describe('Status → within how many days to do this; shown on the start page of that status.')
    .default({}),
  family: z.array(family).min(1).optional().describe('For whom in a family, beside the status.'),
  bring: z.array(id).default([]),
  deadlines: z.array(id).default([]),
  cost: id.nullable().default(null),
  duration: id.nullable().default(null),
  official: url.nullable().default(null),
};

const changed = words
  .max(200)
  .describe('One or two sentences: what is new in this version; needed from the second version on.')
  .optional();
const schools = {
  version: words,
  bilingual: z.literal(true).optional().describe('In other languages the Latvian text stands beside it.'),
  annexes: z.array(key).optional().describe('Keys of texts for schools that its PDF and Word file bring along.'),
  parents: key.optional().describe('Key of the page that parents read on the same matter.'),
};

const sourceOf: Partial<Record<TextKind, z.ZodRawShape>> = {
  guide: { ...guide, why },
  lesson: { ...forReaders, goals, minutes: z.int().min(5).max(90) },
  module: { ...forReaders, goals, law },
  schools: { ...forReaders, ...schools, changed },
  // For whom it is and what comes next stand on the page that it retells.
  easy: {},
};
const about = { ...forReaders, status: forReaders.status.optional(), official: url.nullable().optional() };

/** Front matter of a source text (all fields). */
export const sourceSchema = (kind: TextKind) =>
  z.strictObject({ ...headWords, ...neutral, ...(sourceOf[kind] ?? about) });

/** Front matter of a translation (words only). */
export const translationSchema = (kind: TextKind) =>
  z.strictObject({
    ...headWords,
    ...(kind === 'lesson' || kind === 'module' ? { goals } : {}),
    ...(kind === 'guide' ? { why } : {}),
    ...(kind === 'schools' ? { changed } : {}),
  });

/** Every field that any text may have; what the collection holds. */
export const anyTextSchema = z
  .strictObject({
    ...headWords,
    ...neutral,
    ...guide,
    why,
    goals,
    law,
    minutes: z.int(),
    ...schools,
    changed,
    status: z.array(status),
  })
  .partial()
  .required({ title: true, summary: true });
export type TextData = z.infer<typeof anyTextSchema>;
