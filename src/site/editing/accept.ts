import { sourceTextOf, type Text } from '../content.ts';
import { retoldBy } from '../easy.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { acceptPins, pinsToText, unknownSections } from '../pins.ts';
import { formatProblem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Pins } from '../schemas.ts';
import { unknown } from './nearest.ts';
import { type Outcome, Refusal, type Write } from './outcome.ts';

/** What to accept: sections of one text, or all texts of a language where `key` is absent. */
interface Acceptance {
  locale: Locale;
  key?: string | undefined;
  sections?: string[] | undefined;
  by?: string | undefined;
  critical?: boolean | undefined;
  on: string;
}

/** Writes down that texts of a language were made from their sources as they are now, or that a source is as it should be. */
export function accept(read: ReadContent, { locale, key, ...options }: Acceptance): Outcome {
  mustReadPins(read, [locale]);
  const own = read.texts.filter((text) => text.locale === locale);
  const chosen = own.filter((text) => key === undefined || text.key === key);
  if (!chosen.length) throw unknownText(own, key ?? '', locale);
  const before = read.content.words[locale].pins;
  let pins = before;
  for (const text of chosen) {
    const source = mustHaveSource(read, text);
    if (options.critical) mustBeChanged(before, text, source, options.sections);
    const strange = key === undefined ? [] : unknownSections(text, source, options.sections);
    if (strange.length)
      throw new Refusal(`${text.file} and its source do not both have the section ${strange.join(', ')}.`);
    pins = acceptPins(pins, text, source, { ...options, retold: retoldBy(own, text) });
  }
  return {
    lines: [
      `${chosen.length} ${chosen.length === 1 ? 'text' : 'texts'} accepted in content/${locale}/.pins.json`,
      ...chosen.flatMap((text) => criticalLine(pins, text)),
    ],
    writes: [pinsFile(locale, pins)],
  };
}

/** The file of pins of a language. */
export const pinsFile = (locale: Locale, pins: Pins): Write => ({
  path: `${locale}/.pins.json`,
  text: pinsToText(pins),
});

/** Refuses to write pins over a file that could not be read: everything in it would be lost. */
export function mustReadPins({ problems }: ReadContent, locales: readonly Locale[]): void {
  const files = locales.map((locale) => `content/${locale}/.pins.json`);
  const broken = problems.find(({ file }) => files.includes(file));
  if (broken) throw new Refusal(formatProblem(broken));
}

/** The text that translations of a key are made from; refuses an unknown key. */
export function mustBeSource(read: ReadContent, key: string): Text {
  const source = sourceTextOf(read.texts, key);
  if (source) return source;
  throw unknownText(
    read.texts.filter(({ locale }) => locale === sourceLocale),
    key,
    sourceLocale,
  );
}

function mustHaveSource(read: ReadContent, text: Text): Text {
  const source = sourceTextOf(read.texts, text.key);
  if (!source) throw new Refusal(`${text.file} has no source text: add it first.`);
  return source;
}

function unknownText(texts: readonly Text[], key: string, locale: Locale): Refusal {
  const keys = texts.map((text) => text.key);
  return keys.length
    ? unknown(`readable text in content/${locale} with the key`, key, keys)
    : new Refusal(`content/${locale} has no readable text: run npm run content -- check.`);
}

/** Critical is a change of the source, so something must have changed, or the sections are named. */
function mustBeChanged(pins: Pins, text: Text, source: Text, sections: string[] | undefined): void {
  const { locale, key } = source;
  const command = `npm run content -- accept ${locale} ${key}`;
  if (text.file !== source.file)
    throw new Refusal(`Only a change of the source can be critical: ${command} --critical.`);
  const old = Object.hasOwn(pins, key) ? pins[key] : undefined;
  if (!sections && source.sections.every(({ id, hash }) => old?.[id]?.source === hash))
    throw new Refusal(
      `No section of ${key} has changed: name those that matter: ${command} --critical --sections a,b.`,
    );
}

function criticalLine(pins: Pins, { key }: Text): string[] {
  const ids = Object.entries(pins[key] ?? {}).filter(([, pin]) => pin.critical);
  return ids.length ? [`critical in ${key}: ${ids.map(([id]) => id).join(', ')}`] : [];
}
