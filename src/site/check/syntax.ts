import { guard } from '../../markdown/guard.ts';
import type { Check } from './check.ts';

/** Nothing in a text may run code, load something or slip past the checks; the build asks the same guard. */
export const checkSyntax: Check = (read) => read.texts.flatMap((text) => guard(text.tree, text.file));
