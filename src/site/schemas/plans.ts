import { z } from 'zod';
import { id, key, url, words } from './values.ts';

const door = z.strictObject({ id, key, icon: id });
const keyOrFolder = z.union([key, z.string().regex(/^[a-z0-9/-]+\/$/)]);
export const navigationSchema = z.strictObject({
  doors: z.array(door).min(8).max(10),
  beside: z
    .record(key, z.array(key).min(1))
    .default({})
    .describe('Pages that belong beside those of a list, by its key.'),
  footer: z.array(key),
  posters: z.array(door).default([]),
  first: z
    .partialRecord(key, z.array(key))
    .default({})
    .describe('Pages that stand first in a list, also from elsewhere: what is needed today.'),
  sensitive: z.strictObject({
    helplines: z.array(id).min(1).describe('Facts with the numbers that stand first on sensitive pages.'),
    leave: url.describe('An everyday page that the quick exit leads to.'),
  }),
  offline: z.strictObject({
    essential: z.array(keyOrFolder).describe('What the small size for reading without network holds in any case.'),
    book: z.array(keyOrFolder).describe('Chapters of the one-file book.'),
  }),
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
      state: z.literal('draft').optional().describe('Unfinished: not in the public build.'),
    }),
  ),
});
export type CoursePlan = z.infer<typeof courseSchema>;

export const topicSchema = z.strictObject({ icon: id });
export const topicWordsSchema = z.strictObject({ title: words, summary: words });
export type TopicWords = z.infer<typeof topicWordsSchema>;
