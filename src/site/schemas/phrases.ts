import { z } from 'zod';
import { audience, id, words } from './values.ts';

export const phraseSchema = z.strictObject({
  text: words,
  kind: z.enum(['term', 'phrase', 'card', 'message', 'label']),
  blanks: z.array(id).optional(),
  audience: z.array(audience).optional(),
  audio: words.optional(),
  picture: id.optional().describe('Name of the picture beside a card or label; see site/pictures.ts.'),
});
export type Phrase = z.infer<typeof phraseSchema>;

export const phraseWordsSchema = z.strictObject({ say: words.optional(), means: words, note: words.optional() });
export type PhraseWords = z.infer<typeof phraseWordsSchema>;
