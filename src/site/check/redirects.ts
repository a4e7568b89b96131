import type { Problem, Say } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Check } from './check.ts';
import { keysOf } from './links.ts';
import { errorAt, isBroken, own } from './lookup.ts';

const path = 'redirects.yaml';

/** An old address leads straight to a page that is there, and no page stands at an old address. */
export const checkRedirects: Check = (read) =>
  isBroken(read, path)
    ? []
    : Object.entries(read.content.redirects).flatMap(([from, to]) => checkRedirect(read, from, to));

function checkRedirect(read: ReadContent, from: string, to: string): Problem[] {
  const keys = keysOf(read);
  const say: Say = (...message) => errorAt(read, path, [from], ...message);
  if (keys.has(from)) return [say('redirect.is-page', { from })];
  const next = own(read.content.redirects, to);
  if (next) return [say('redirect.again', { from, to, next })];
  return keys.has(to) ? [] : [say('redirect.nowhere', { to })];
}
