import { z } from 'zod';
import { words } from './values.ts';

/** Words of Persian have a half-space (U+200C) inside. */
const variant = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}\u200C*’-]+( [\p{L}\p{M}\p{N}\u200C*’-]+)*$/u, 'write a word, with * for any ending');
/** preferred term → words to avoid in its place; `*` stands for any letters */
export const termsSchema = z.record(words, z.array(variant).min(1));
