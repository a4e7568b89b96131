import type { Content, Text } from './content.ts';
import { retoldKey } from './keys.ts';
import { hashesOf } from './pins.ts';
import type { Pin } from './schemas.ts';
import { treeOf } from './text.ts';
import { namedIn } from './uses.ts';

/** The page that an easy text retells, in the same language; undefined for every other text and where that page is gone. */
export function retoldBy<Any extends Text>(
  texts: readonly Any[],
  { key, locale }: Pick<Text, 'key' | 'locale'>,
): Any | undefined {
  const retold = retoldKey(key);
  return texts.find((text) => text.key === retold && text.locale === locale);
}

/** Sections of a page that are not as they were when its easy text was accepted: changed, new or gone. */
export function changedSince(retold: Text, pins: Record<string, Pin> | undefined): string[] {
  const before = pins?.head?.retells ?? {};
  const now = hashesOf(retold);
  return Object.keys({ ...before, ...now }).filter((id) => before[id] !== now[id]);
}

/** Name of the first picture of a text: it stands for the text in a list. */
export const firstPicture = (content: Content, { body }: Text): string | undefined =>
  namedIn(treeOf(body), content).find(({ to }) => to === 'picture')?.id;

/** A pin of an easy text that knows words which changed without their meaning: what was the old hash is the new one. */
export function withRetold(pin: Pin, changes: Iterable<readonly [section: string, before: string, now: string]>): Pin {
  if (!pin.retells) return pin;
  const retells = { ...pin.retells };
  for (const [id, before, now] of changes) if (retells[id] === before) retells[id] = now;
  return { ...pin, retells };
}
