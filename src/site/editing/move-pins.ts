import { sourceTextOf, type Text } from '../content.ts';
import { retoldBy, withRetold } from '../easy.ts';
import { type Locale, locales } from '../locales.ts';
import { sorted } from '../pins.ts';
import { type Files, type ReadContent, readContent } from '../read.ts';
import type { Pin, Pins } from '../schemas.ts';
import { pinsFile } from './accept.ts';
import type { Names } from './move-references.ts';

/**
 * Pins under the new keys, and with the new hash where only an address in a section has changed: a translation that
 * was current stays current, one that was stale stays stale, and who checked it stays as it was.
 */
export function keepPins(read: ReadContent, files: Files, names: Names): Files {
  const after = readContent(files);
  const kept = new Map(files);
  for (const { id } of locales) {
    const { path, text } = pinsFile(id, pinsAfter(read, after, id, names));
    if (text !== null && files.has(path)) kept.set(path, text);
  }
  return kept;
}

function pinsAfter(read: ReadContent, after: ReadContent, locale: Locale, names: Names): Pins {
  const moved = Object.entries(read.content.words[locale].pins).map(([key, pins]): [string, Pins[string]] => {
    const to = names.get(key) ?? key;
    const own = hashes(find(read.texts, key, locale), find(after.texts, to, locale));
    const source = hashes(sourceTextOf(read.texts, key), sourceTextOf(after.texts, to));
    const retold = hashes(retoldBy(read.texts, { key, locale }), retoldBy(after.texts, { key: to, locale }));
    const words = [...retold].map(([id, { before, now }]) => [id, before, now] as const);
    const renewed = ([id, pin]: [string, Pin]) => [id, withRetold(newPin(pin, source.get(id), own.get(id)), words)];
    return [to, Object.fromEntries(Object.entries(pins).map(renewed))];
  });
  return sorted(Object.fromEntries(moved));
}

interface Hashes {
  before: string;
  now: string;
}

const newPin = (pin: Pin, source: Hashes | undefined, text: Hashes | undefined): Pin => ({
  ...pin,
  source: source?.before === pin.source ? source.now : pin.source,
  text: text?.before === pin.text ? text.now : pin.text,
});

const find = (texts: readonly Text[], key: string, locale: Locale) =>
  texts.find((text) => text.key === key && text.locale === locale);

/** Section → its hash before and after. */
function hashes(before: Text | undefined, now: Text | undefined): Map<string, Hashes> {
  const later = new Map(now?.sections.map(({ id, hash }) => [id, hash]));
  return new Map(before?.sections.map(({ id, hash }) => [id, { before: hash, now: later.get(id) ?? hash }]));
}
