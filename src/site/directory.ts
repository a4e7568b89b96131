import type { Graph, RecordPage } from './graph.ts';
import type { RecordKind } from './keys.ts';
import type { Locale } from './locales.ts';
import { once } from './once.ts';
import { wholeCountry } from './places.ts';
import type { Reader } from './reader.ts';

/** Listed records of each kind, by name; sorted once a language. */
const listsOf = once(({ graph, locale, format }: Reader) =>
  Map.groupBy(
    graph.pages
      .filter((page) => page.kind === 'record')
      .filter((page) => page.locale === locale && page.state !== 'ended')
      .sort((a, b) => format.compare(a.title, b.title)),
    ({ record }) => record.kind,
  ),
);

/** Records of a kind by name. What has ended keeps its page and is not listed. */
export const listed = (kind: RecordKind, reader: Reader): RecordPage[] => listsOf(reader).get(kind) ?? [];

/** Records of a kind that serve a place itself, and those that serve the whole country. */
export function recordsFor(records: RecordPage[], place: string) {
  const serves = (id: string) => records.filter(({ record }) => record.facts.serves.includes(id));
  return { here: serves(place), everywhere: serves(wholeCountry) };
}

/** How much help a place has of its own: records that serve it, and parts of its municipality. */
export function helpCount(graph: Graph, locale: Locale, place: string): number {
  const own = graph.page(`directory/municipalities/${place}`, locale);
  const units = own?.kind === 'record' ? (own.record.facts.units?.length ?? 0) : 0;
  const records = graph.pages.filter(
    (page) =>
      page.kind === 'record' &&
      page.locale === locale &&
      page.state !== 'ended' &&
      page.record.kind !== 'municipalities' &&
      page.record.facts.serves.includes(place),
  );
  return units + records.length;
}
