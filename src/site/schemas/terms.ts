import { z } from 'zod';
import { words } from './values.ts';

const variant = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}*’-]+( [\p{L}\p{M}\p{N}*’-]+)*$/u, 'write a word, with * for any ending');
/** preferred term → words to avoid in its place; `*` stands for any letters */
export const termsSchema = z.record(words, z.array(variant).min(1));
