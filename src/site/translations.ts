import type { Content, Text } from './content.ts';
import type { Pin } from './schemas.ts';

/** How one section of a translation stands to its source. */
export interface SectionState {
  id: string;
  /** `current`: made from the source as it is now · `stale`: the source changed · `missing` · `orphan`: no longer in the source */
  state: 'current' | 'stale' | 'missing' | 'orphan';
  /** Heading in the text's own language, or the source's where the section is missing. */
  title: string;
  /** The translation lacks a change of the source that an editor marked as one that every reader must know. */
  critical: boolean;
}

/** What a page says about its text. */
export interface Revision {
  state: 'original' | 'current' | 'outdated';
  /** `machine`, or the named person who checked all of it as it is now. */
  checkedBy: string;
  /** Oldest day on which a section was checked, or null when none was. */
  checkedOn: string | null;
  sections: SectionState[];
}

type PinsOfText = Record<string, Pin> | undefined;

/**
 * Compares a translation with its source, section by section, by hash.
 * @param sourcePins pins of the source, which say what is critical; without them nothing is
 */
export function sectionStates(text: Text, source: Text, pins: PinsOfText, sourcePins?: PinsOfText): SectionState[] {
  const own = new Map(text.sections.map((section) => [section.id, section]));
  const wanted = source.sections.map(({ id, hash, title }): SectionState => {
    const mine = own.get(id);
    const critical = isCritical(pins?.[id], sourcePins?.[id]);
    if (!mine) return { id, state: 'missing', title, critical };
    const isCurrent = pins?.[id]?.source === hash;
    return { id, state: isCurrent ? 'current' : 'stale', title: mine.title, critical: critical && !isCurrent };
  });
  const known = new Set(source.sections.map((section) => section.id));
  const orphans = text.sections
    .filter((section) => !known.has(section.id))
    .map(({ id, title }): SectionState => ({ id, state: 'orphan', title, critical: false }));
  return [...wanted, ...orphans];
}

/** A translation that was made from the critical text has the change, even if a later one made it stale. */
const isCritical = (pin: Pin | undefined, sourcePin: Pin | undefined) =>
  sourcePin?.critical === true && pin?.source !== sourcePin.source;

/**
 * State of a text and who checked it. A named person counts only while every section, and the source section it was
 * made from, is still what was checked; one change on either side makes the page `machine` again.
 */
export function revisionOf(text: Text, source: Text, pins: PinsOfText, sourcePins?: PinsOfText): Revision {
  const isSource = text === source;
  const sections = isSource ? [] : sectionStates(text, source, pins, sourcePins);
  const own = new Map(text.sections.map((section) => [section.id, section.hash]));
  const wanted = new Map(source.sections.map((section) => [section.id, section.hash]));
  const checks = [...new Set([...wanted.keys(), ...own.keys()])].map((id) => {
    const pin = pins?.[id];
    return pin && pin.source === wanted.get(id) && pin.text === own.get(id) ? pin : undefined;
  });
  const people = new Set(checks.map((pin) => pin?.by ?? 'machine'));
  const days = checks.map((pin) => pin?.on).filter((day): day is string => Boolean(day));
  return {
    state: isSource ? 'original' : sections.every(({ state }) => state === 'current') ? 'current' : 'outdated',
    checkedBy:
      people.size === 1 ? ([...people][0] ?? 'machine') : people.has('machine') ? 'machine' : [...people].join(', '),
    checkedOn: days.sort()[0] ?? null,
    sections,
  };
}

/** A draft language may have a text before it has a file of pins or words. */
function pinsOf({ words }: Content, { locale, key }: Text): PinsOfText {
  const pins = words[locale]?.pins ?? {};
  return Object.hasOwn(pins, key) ? pins[key] : undefined;
}

/** The same for a text of the content, with the pins that lie there. */
export const revisionIn = (content: Content, text: Text, source: Text): Revision =>
  revisionOf(text, source, pinsOf(content, text), pinsOf(content, source));
