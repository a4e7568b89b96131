import type { UiKey } from '../i18n/t.ts';
import type { RecordPage } from './graph.ts';
import type { RecordKind } from './keys.ts';
import { placeName, wholeCountry } from './places.ts';
import type { Reader } from './reader.ts';
import { type DirectoryRecord, levels, modes, needs, regions, services, statuses, times } from './schemas.ts';

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
