import type { Text } from './content.ts';
import type { Pin, Pins } from './schemas.ts';

interface AcceptOptions {
  /** Only these sections; without them all sections, and pins of sections that are gone are dropped. */
  sections?: string[] | undefined;
  /** A person who agreed to be named. */
  by?: string | undefined;
  /** Source texts only: what changed, or the sections that are named, matters to every reader. */
  critical?: boolean | undefined;
  /** The page that an easy text retells, as it is now. */
  retold?: Text | undefined;
  /** Today, YYYY-MM-DD. */
  on: string;
}

/** Ids in the order of the alphabet, so that two people's changes rarely touch the same lines. */
export const sorted = <T>(table: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Writes down that sections of a text were made from the source as it is now.
 * A section that was accepted before and has not changed keeps who checked it, unless a person is named now; a changed
 * one loses the name. A change stays critical until its section is accepted again, because it changed or was named.
 */
export function acceptPins(
  pins: Pins,
  text: Text,
  source: Text,
  { sections, by, critical, retold, on }: AcceptOptions,
): Pins {
  const old = Object.hasOwn(pins, text.key) ? (pins[text.key] ?? {}) : {};
  const own = new Map(text.sections.map((section) => [section.id, section.hash]));
  const wanted = source.sections.filter(({ id }) => own.has(id) && (!sections || sections.includes(id)));
  const stamped = wanted.map(({ id, hash }): [string, Pin] => {
    const before = Object.hasOwn(old, id) ? old[id] : undefined;
    const now = { source: hash, text: own.get(id) ?? '' };
    const same = before?.source === now.source && before.text === now.text;
    const isCritical = sections ? critical : same ? before.critical : critical;
    const pin = { ...now, by: by ?? (same ? before.by : 'machine'), on: same && !by ? before.on : on };
    const retells = id === 'head' && retold ? { retells: hashesOf(retold) } : {};
    return [id, { ...pin, ...(isCritical ? { critical: true } : {}), ...retells }];
  });
  return sorted({ ...pins, [text.key]: sorted({ ...(sections ? old : {}), ...Object.fromEntries(stamped) }) });
}

/** Section → hash, as `.pins.json` keeps it. */
export const hashesOf = ({ sections }: Text) => sorted(Object.fromEntries(sections.map(({ id, hash }) => [id, hash])));

/** Sections that were asked for and that the text and its source do not both have. */
export function unknownSections(text: Text, source: Text, sections: string[] = []): string[] {
  const both = source.sections
    .filter(({ id }) => text.sections.some((section) => section.id === id))
    .map(({ id }) => id);
  return sections.filter((id) => !both.includes(id));
}

/** The file as it is kept: sorted, two spaces, a line end. */
export const pinsToText = (pins: Pins) => `${JSON.stringify(pins, null, 2)}\n`;
