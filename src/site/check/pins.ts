import { type Locale, locales } from '../locales.ts';
import type { Message } from '../messages.ts';
import { advice, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Pin } from '../schemas.ts';
import type { Check } from './check.ts';
import { isBroken, parsedData, sourcesOf } from './lookup.ts';

/** What `.pins.json` remembers belongs to texts and sections that are there. */
export const checkPins: Check = (read) => [
  ...locales.flatMap(({ id }) => checkLanguage(read, id)),
  ...read.texts.filter((text) => sourcesOf(read).get(text.key) === text).flatMap((text) => changesOf(read, text)),
];

function checkLanguage(read: ReadContent, locale: Locale): Problem[] {
  const path = `${locale}/.pins.json`;
  if (!read.files.has(path) || isBroken(read, path)) return [];
  return Object.entries(read.content.words[locale].pins).flatMap(([key, pins]) => {
    const text = read.texts.find((one) => one.key === key && one.locale === locale);
    const line = parsedData(read, path).lineOf([key]);
    return messagesFor(read, locale, key, text, pins).map((message) => advice(`content/${path}`, line, ...message));
  });
}

function messagesFor(
  read: ReadContent,
  locale: Locale,
  key: string,
  text: ReadText | undefined,
  pins: Record<string, Pin>,
): Message[] {
  const source = sourcesOf(read).get(key);
  if (!text || !source) return isUnreadable(read, locale, key) ? [] : [['pin.no-text', { key, locale }]];
  const command = `npm run content -- accept ${locale} ${key}`;
  const ids = Object.keys(pins);
  const gone = ids.filter((id) => ![...text.sections, ...source.sections].some((section) => section.id === id));
  const strange = ids.filter((id) => !gone.includes(id) && isStrange(pins[id], text, source));
  return [...list('pin.no-section', gone, key, command), ...list('pin.unknown-text', strange, key, command)];
}

/** A source that was changed but not accepted: until it is, `accept --minor` cannot tell a typo from a new meaning. */
function changesOf(read: ReadContent, text: ReadText): Problem[] {
  const pins = read.content.words[text.locale].pins[text.key];
  const changed = text.sections.filter(({ id, hash }) => pins?.[id] && pins[id].text !== hash).map(({ id }) => id);
  const commands = {
    command: `npm run content -- accept ${text.locale} ${text.key}`,
    minor: `npm run content -- accept --minor ${text.key}`,
  };
  return changed.length ? [advice(text.file, 1, 'source.changed', { sections: changed.join(', '), ...commands })] : [];
}

const list = (id: 'pin.no-section' | 'pin.unknown-text', ids: string[], key: string, command: string): Message[] =>
  ids.length ? [[id, { key, sections: ids.join(', '), command }]] : [];

/** A text that cannot be read has its own message. */
const isUnreadable = (read: ReadContent, locale: Locale, key: string) =>
  read.problems.some(({ file }) => file.startsWith(`content/${locale}/`) && file.includes(`/${key}`));

/**
 * Not written by `accept`, or left behind by a merge: neither hash is that of any section here, or a source text that
 * is said to come from another text than itself.
 */
function isStrange(pin: Pin | undefined, text: ReadText, source: ReadText): boolean {
  if (!pin) return false;
  if (text === source) return pin.source !== pin.text;
  const has = ({ sections }: ReadText, hash: string) => sections.some((section) => section.hash === hash);
  return !has(source, pin.source) && !has(text, pin.text);
}
