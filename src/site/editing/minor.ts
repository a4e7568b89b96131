import type { Text } from '../content.ts';
import { withRetold } from '../easy.ts';
import { easyKey } from '../keys.ts';
import { locales } from '../locales.ts';
import { sorted } from '../pins.ts';
import type { ReadContent } from '../read.ts';
import type { Pin, Pins } from '../schemas.ts';
import { mustBeSource, mustReadPins, pinsFile } from './accept.ts';
import type { Outcome, Write } from './outcome.ts';

/** A section of the source that is not what was last accepted: its hash then and now. */
interface Change {
  id: string;
  from: string;
  to: string;
}

/**
 * Takes a typo in a source text for no change: what matched the source before matches it now, in every language. A
 * translation that was behind before stays behind. Who checked what stays as it was.
 */
export function acceptMinor(read: ReadContent, key: string): Outcome {
  mustReadPins(
    read,
    locales.map(({ id }) => id),
  );
  const source = mustBeSource(read, key);
  const changes = changesOf(read, source);
  const translations = read.texts.filter((text) => text.key === key && text.locale !== source.locale);
  return {
    lines: [
      ...unpinned(read, source),
      changes.length ? `${source.locale}: accepted ${names(changes)}` : `${key}: no section with a pin has changed`,
      ...translations.flatMap((text) => reported(read, text, changes)),
    ],
    writes: [
      ...restamped(read, source, changes, ({ to }) => ({ source: to, text: to })),
      ...translations.flatMap((text) => restamped(read, text, changes, ({ to }) => ({ source: to }))),
    ],
  };
}

function pinsOf({ content }: ReadContent, { locale, key }: Text): Record<string, Pin> {
  const { pins } = content.words[locale];
  return (Object.hasOwn(pins, key) ? pins[key] : undefined) ?? {};
}

function changesOf(read: ReadContent, source: Text): Change[] {
  const pins = pinsOf(read, source);
  return source.sections.flatMap(({ id, hash: to }) => {
    const from = pins[id]?.source;
    return from && from !== to ? [{ id, from, to }] : [];
  });
}

/** The file of pins of a text's language, with every pin that was on the old source moved to the new one, if there is any. */
function restamped(read: ReadContent, text: Text, changes: Change[], now: (change: Change) => Partial<Pin>): Write[] {
  const pins = pinsOf(read, text);
  const moved = changes.flatMap((change): [string, Pin][] => {
    const pin = pins[change.id];
    return pin?.source === change.from ? [[change.id, { ...pin, ...now(change) }]] : [];
  });
  const all = read.content.words[text.locale].pins;
  const own = { [text.key]: sorted({ ...pins, ...Object.fromEntries(moved) }) };
  return moved.length ? [pinsFile(text.locale, { ...all, ...own, ...easyPins(all, text.key, changes) })] : [];
}

/** Pins of the easy text of a page, which knows the words before the typo. */
function easyPins(all: Pins, key: string, changes: Change[]): Pins {
  const easy = easyKey(key);
  const pins = Object.hasOwn(all, easy) ? all[easy] : undefined;
  if (!pins?.head) return {};
  const words = changes.map(({ id, from, to }) => [id, from, to] as const);
  return { [easy]: { ...pins, head: withRetold(pins.head, words) } };
}

function reported(read: ReadContent, text: Text, changes: Change[]): string[] {
  const pins = pinsOf(read, text);
  const there = changes.filter(({ id }) => text.sections.some((section) => section.id === id));
  const matching = there.filter(({ id, from }) => pins[id]?.source === from);
  const stale = there.filter(({ id, from, to }) => pins[id]?.source !== from && pins[id]?.source !== to);
  const parts = [
    ...(matching.length ? [`restamped ${names(matching)}`] : []),
    ...(stale.length ? [`left stale ${names(stale)}`] : []),
  ];
  return parts.length ? [`${text.locale}: ${parts.join('; ')}`] : [];
}

const names = (sections: { id: string }[]) => sections.map(({ id }) => id).join(', ');

/** Without a pin nobody knows what the section was before, so nothing can be said about its translations. */
function unpinned(read: ReadContent, source: Text): string[] {
  const pins = pinsOf(read, source);
  const bare = source.sections.filter(({ id }) => !pins[id]);
  const { locale, key } = source;
  return bare.length
    ? [`${locale}: no pin for ${names(bare)}, left as it is; to begin: npm run content -- accept ${locale} ${key}`]
    : [];
}
