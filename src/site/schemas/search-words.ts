import { z } from 'zod';
import { words } from './values.ts';

/**
 * Everyday words for official ones. A name is the key of a page, which these words find, or official words, which stand
 * in texts; the list has what people type instead.
 */
export const searchWordsSchema = z.record(words, z.array(words).min(1));
export type SearchWords = z.infer<typeof searchWordsSchema>;
