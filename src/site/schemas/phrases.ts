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
  kind: z.enum(['term', 'word', 'phrase', 'card', 'message', 'label']),
  blanks: z.array(z.enum(blankNames)).optional(),
  audience: z.array(audience).optional(),
  about: z.enum(messageGroups).optional().describe('Group of the message bank.'),
  audio: words.optional(),
  picture: id.optional().describe('Name of the picture beside a card or label; see site/pictures.ts.'),
});
export type Phrase = z.infer<typeof phraseSchema>;

export const phraseWordsSchema = z.strictObject({ say: words.optional(), means: words, note: words.optional() });
export type PhraseWords = z.infer<typeof phraseWordsSchema>;

const letters = z.record(z.string().regex(/^\p{Ll}{1,2}$/u, 'write one or two small Latvian letters'), z.string());
/** How Latvian letters sound, in the letters of a language; `uo` is the o of native words. */
export const soundsSchema = z.strictObject({
  letters,
  start: letters.optional().describe('At the beginning of a word.'),
  end: letters.optional().describe('At the end of a word.'),
  soft: letters.optional().describe('Before e, ē, i, ī, ei, ie.'),
  signs: z.record(z.string().regex(/^[,;?]$/), z.string()).optional(),
  stress: z.literal('capitals').optional().describe('Syllables are parted and the first stands in capitals.'),
});
export type Sounds = z.infer<typeof soundsSchema>;

/** Parts of borrowed words, whose o is short. */
export const borrowedSchema = z.strictObject({ borrowed: z.array(words).min(1) });
