import { z } from 'zod';
import { blankNames } from '../blanks.ts';
import { audience, id, words } from './values.ts';

/** Groups of the message bank, in their order. */
export const messageGroups = [
  'first-days',
  'absence',
  'meeting',
  'learning',
  'day',
  'trips',
  'wellbeing',
  'papers',
] as const;

export const phraseSchema = z.strictObject({
  text: words,
  kind: z.enum(['term', 'phrase', 'card', 'message', 'label']),
  blanks: z.array(z.enum(blankNames)).optional(),
  audience: z.array(audience).optional(),
  about: z.enum(messageGroups).optional().describe('Group of the message bank.'),
  audio: words.optional(),
  picture: id.optional().describe('Lucide name of the pictogram beside a card or label.'),
});
export type Phrase = z.infer<typeof phraseSchema>;

export const phraseWordsSchema = z.strictObject({ say: words.optional(), means: words, note: words.optional() });
export type PhraseWords = z.infer<typeof phraseWordsSchema>;
