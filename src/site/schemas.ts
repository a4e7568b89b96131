import { z } from 'zod';
import { recordKinds } from './keys.ts';
import { accessibilitySchema } from './schemas/accessibility.ts';
import { factSchema, factWordsSchema } from './schemas/facts.ts';
import { uiSchema } from './schemas/interface.ts';
import { borrowedSchema, phraseSchema, phraseWordsSchema, soundsSchema } from './schemas/phrases.ts';
import { pinsSchema } from './schemas/pins.ts';
import { courseSchema, navigationSchema, topicSchema, topicWordsSchema } from './schemas/plans.ts';
import { recordSchemas, recordWordsSchema } from './schemas/records.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { termsSchema } from './schemas/terms.ts';
import { id, key, number3, words } from './schemas/values.ts';

/**
 * Shapes of everything in `content/`, in the editor's words. Strict: a misspelt field is an error, never ignored.
 * Both the site and `content check` use them; nothing here knows about Astro.
 */
export * from './schemas/accessibility.ts';
export * from './schemas/facts.ts';
export * from './schemas/interface.ts';
export * from './schemas/phrases.ts';
export * from './schemas/pins.ts';
export * from './schemas/plans.ts';
export * from './schemas/record-values.ts';
export * from './schemas/records.ts';
export * from './schemas/search-words.ts';
export * from './schemas/terms.ts';
export * from './schemas/texts.ts';
export { audiences, type Status, statuses } from './schemas/values.ts';

const byId = <T extends z.ZodType>(schema: T) => z.record(id, schema);

/** Which shape a data file has, by its path below `content/`; the first match counts. */
export const dataFiles: { path: RegExp; schema: z.ZodType }[] = [
  { path: /^facts\.yaml$/, schema: byId(factSchema) },
  { path: /^navigation\.yaml$/, schema: navigationSchema },
  { path: /^course\.yaml$/, schema: courseSchema },
  { path: /^topics\.yaml$/, schema: byId(topicSchema) },
  { path: /^numbers\.yaml$/, schema: z.record(key, number3) },
  { path: /^redirects\.yaml$/, schema: z.record(key, key) },
  { path: /^sounds\.yaml$/, schema: borrowedSchema },
  { path: /^minimum\.yaml$/, schema: z.strictObject({ keys: z.array(key).min(1) }) },
  { path: /^accessibility\.yaml$/, schema: accessibilitySchema },
  { path: /^rights\.yaml$/, schema: z.strictObject({ rows: z.array(id).min(1) }) },
  { path: /^phrases\/[a-z0-9-]+\.yaml$/, schema: byId(phraseSchema) },
  ...recordKinds.map((kind) => ({
    path: new RegExp(`^directory/${kind}/[a-z0-9-]+\\.yaml$`),
    schema: recordSchemas[kind],
  })),
  { path: /^[a-z]{2,3}\/ui\.json$/, schema: uiSchema },
  { path: /^[a-z]{2,3}\/terms\.yaml$/, schema: termsSchema },
  { path: /^[a-z]{2,3}\/search-words\.yaml$/, schema: searchWordsSchema },
  { path: /^[a-z]{2,3}\/sounds\.yaml$/, schema: soundsSchema },
  { path: /^[a-z]{2,3}\/\.pins\.json$/, schema: pinsSchema },
  { path: /^[a-z]{2,3}\/data\/facts\.yaml$/, schema: byId(factWordsSchema) },
  { path: /^[a-z]{2,3}\/data\/topics\.yaml$/, schema: byId(topicWordsSchema) },
  { path: /^[a-z]{2,3}\/data\/rights\.yaml$/, schema: byId(words) },
  { path: new RegExp(`^[a-z]{2,3}/data/(${recordKinds.join('|')})\\.yaml$`), schema: byId(recordWordsSchema) },
  { path: /^[a-z]{2,3}\/phrases\/[a-z0-9-]+\.yaml$/, schema: byId(phraseWordsSchema) },
];
