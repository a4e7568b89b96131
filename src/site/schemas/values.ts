import { z } from 'zod';
import { isKey } from '../keys.ts';

/** Values that many shapes have in common, each with the words that an editor sees when it is wrong. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small Latin letters, digits and hyphens');
export const key = z.string().refine(isKey, 'use a key such as guides/health/family-doctor');
export const day = z.iso.date('write the day as "YYYY-MM-DD"');
export const someDate = z.union(
  [z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), z.iso.date()],
  'write "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes',
);
export const url = z.url({ protocol: /^https$/, error: 'use an https: address' });
/** Sources may be old pages that only answer on http:. */
export const anyUrl = z.url({ protocol: /^https?$/, error: 'use an https: or http: address' });
export const words = z.string().trim().min(1, 'write something or leave the field out');
export const number3 = z.int().min(100).max(999);

export const statuses = ['asylum-seeker', 'refugee', 'alternative-status', 'temporary-protection', 'other'] as const;
export type Status = (typeof statuses)[number];
export const status = z.enum(statuses);
/** Family situations that a guide is for. */
const families = ['children', 'pregnant', 'abroad', 'alone'] as const;
export const family = z.enum(families);
export const audiences = ['newcomer', 'parent', 'child', 'school', 'mentor', 'municipality', 'everyone'] as const;
export const audience = z.enum(audiences);

/** YAML reads 2026-11-20 as a date object in some parsers; both are accepted and become text. */
export const yamlDay = z.union(
  [day, z.date().transform((date) => date.toISOString().slice(0, 10))],
  'write the day as YYYY-MM-DD',
);

export const namedSource = z.strictObject({
  name: words,
  url: anyUrl.nullable().optional(),
  date: someDate.nullable(),
});
