import { z } from 'zod';
import { words } from './values.ts';

const pluralForms = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), words);
export const uiSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-zA-Z0-9-]+)+$/, 'use a dotted key such as search.label'),
  z.union([words, pluralForms]),
);
export type UiStrings = z.infer<typeof uiSchema>;
