import { z } from 'zod';
import { day, key, words } from './values.ts';

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
  retells: z
    .record(z.string(), hash)
    .optional()
    .describe('in the head of an easy text: sections of the page that it retells, as they were when it was accepted'),
});
export type Pin = z.infer<typeof pinSchema>;
/** key → section → pin */
export const pinsSchema = z.record(key, z.record(z.string(), pinSchema));
export type Pins = z.infer<typeof pinsSchema>;
