import { z } from 'zod';
import { day, id, words } from './values.ts';

/** What is known of the accessibility of the site; clauses are those of EN 301 549. */
export const accessibilitySchema = z.strictObject({
  standard: words,
  target: words,
  state: z.enum(['not-evaluated', 'partly', 'full']),
  method: z.enum(['automated', 'self', 'independent']),
  evaluated: day,
  evaluator: words.nullable(),
  answer_days: z.int().positive().nullable(),
  groups: z
    .array(
      z.strictObject({
        id: z.enum(['perceivable', 'operable', 'understandable', 'robust', 'documents', 'support']),
        clause: words,
        looked: z.enum(['programs', 'people', 'nobody']),
        limits: z.array(z.strictObject({ id, since: day })),
      }),
    )
    .min(1),
});
export type Accessibility = z.infer<typeof accessibilitySchema>;
