import type { UiKey } from '../i18n/t.ts';
import type { Graph, RecordPage } from './graph.ts';
import type { RecordKind } from './keys.ts';
import { type Locale, sourceLocale } from './locales.ts';
import { once } from './once.ts';
import type { Reader } from './reader.ts';
import { type DirectoryRecord, levels, modes, regions, services, statuses, times } from './schemas.ts';

/** A record serves the whole country, or municipalities by id. */
export const wholeCountry = 'latvia';

/** What a list can be narrowed by. A record without a value does not say; nobody guesses for it. */
export interface Facet {
  id: string;
  /** Interface string of the question. */
  label: UiKey;
  values: (facts: DirectoryRecord) => readonly string[];
  /** Order of the answers; others follow by their name. */
  order?: readonly string[];
  /** Words of an answer. */
  name: (value: string, reader: Reader) => string;
}

const said =
  (prefix: string) =>
  (value: string, { t }: Reader) =>
    t(`${prefix}${value}` as UiKey);
const some = <T extends string>(value: T | undefined): T[] => (value ? [value] : []);

const place: Facet = {
  id: 'place',
  label: 'filter.place',
  values: ({ serves }) => serves,
  order: [wholeCountry],
  name: (value, reader) => placeName(value, reader),
};
const cost: Facet = {
  id: 'cost',
  label: 'filter.cost',
  values: ({ price, cost }) => some(price ?? cost),
  name: said('record.'),
};
const language: Facet = {
  id: 'language',
  label: 'filter.language',
  values: ({ languages = [] }) => languages,
  name: (value, { format }) => format.languageName(value),
};
const mode: Facet = {
  id: 'mode',
  label: 'filter.mode',
  values: ({ mode = [] }) => mode,
  order: modes,
  name: said('record.mode-'),
};
const kindOf = (kind: RecordKind): Facet => ({
  id: 'kind',
  label: 'filter.kind',
  values: ({ kind }) => [kind],
  name: said(`${kind}.kind-`),
});
/** Needs that decide whether somebody can come at all. */
const needs = ['childcare', 'womenOnly', 'latinAlphabet', 'interpreter', 'travelPaid'] as const;

/** Facets of each kind, in the order in which people ask. */
export const facets: Record<RecordKind, Facet[]> = {
  courses: [
    {
      id: 'status',
      label: 'filter.status',
      values: ({ statuses = [] }) => statuses,
      order: statuses,
      name: said('status.'),
    },
    place,
    { id: 'level', label: 'filter.level', values: ({ levels = [] }) => levels, order: levels, name: (value) => value },
    mode,
    { id: 'time', label: 'filter.time', values: ({ time = [] }) => time, order: times, name: said('record.time-') },
    cost,
    {
      id: 'with',
      label: 'filter.with',
      values: (facts) => needs.filter((need) => facts[need]),
      order: needs,
      name: said('record.with-'),
    },
    kindOf('courses'),
  ],
  interpreters: [
    language,
    {
      id: 'field',
      label: 'filter.field',
      values: ({ fields = [] }) => fields,
      name: said('record.field-'),
    },
    mode,
    cost,
    kindOf('interpreters'),
  ],
  organisations: [
    {
      id: 'service',
      label: 'filter.service',
      values: ({ services = [] }) => services,
      order: services,
      name: said('service.'),
    },
    place,
    kindOf('organisations'),
    language,
    cost,
  ],
  municipalities: [
    {
      id: 'region',
      label: 'filter.region',
      values: ({ place }) => some(place?.region),
      order: regions,
      name: said('region.'),
    },
  ],
};

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

/** Answers that at least one record gives, in their order, each with how many do. Fewer than two narrow nothing. */
export function answersOf(facet: Facet, records: RecordPage[], reader: Reader) {
  const given = records.flatMap(({ record }) => facet.values(record.facts));
  const rank = (value: string) => {
    const at = facet.order?.indexOf(value) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const answers = [...Map.groupBy(given, (value) => value)]
    .map(([value, same]) => ({ value, name: facet.name(value, reader), count: same.length }))
    .sort((a, b) => rank(a.value) - rank(b.value) || reader.format.compare(a.name, b.name));
  return answers.length > 1 ? answers : [];
}

/** A municipality as people call it: its short name in Latvian, its own words elsewhere. */
export function placeName(id: string, { t, page, locale }: Pick<Reader, 't' | 'page' | 'locale'>): string {
  if (id === wholeCountry) return t('place.latvia');
  const found = page(`directory/municipalities/${id}`);
  if (found?.kind !== 'record') return id;
  const { short, name } = found.record.facts;
  return locale === sourceLocale ? (short ?? name) : found.title;
}

/** Records of a kind that serve a place itself, and those that serve the whole country. */
export function recordsFor(records: RecordPage[], place: string) {
  const serves = (id: string) => records.filter(({ record }) => record.facts.serves.includes(id));
  return { here: serves(place), everywhere: serves(wholeCountry) };
}

/** Kinds that serve places; a municipality is a place itself. */
export const kindsAtPlaces = ['courses', 'interpreters', 'organisations'] as const satisfies RecordKind[];

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
