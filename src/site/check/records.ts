import { recordKinds } from '../keys.ts';
import { liveLocales } from '../locales.ts';
import type { Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Check } from './check.ts';
import { errorAt, isBroken } from './lookup.ts';

/** What replaces an ended record exists, places that it serves exist, and what it does is said. */
export const checkRecords: Check = (read) => [
  ...read.content.records.flatMap((record) => [...successor(read, record), ...places(read, record)]),
  ...liveLocales.flatMap((locale) => recordKinds.flatMap((kind) => summaries(read, locale, kind))),
];

type Entry = ReadContent['content']['records'][number];

/** Under its key or as kind/id. */
function successor(read: ReadContent, { kind, id, facts }: Entry): Problem[] {
  const next = facts.ended?.replacedBy;
  const isThere =
    !next ||
    read.content.records.some(({ key }) => key === next || key === `directory/${next}`) ||
    read.texts.some(({ key }) => key === next);
  if (isThere || isBroken(read, `directory/${next.replace(/^directory\//, '')}.yaml`)) return [];
  const path = `directory/${kind}/${id}.yaml`;
  return [errorAt(read, path, ['ended', 'replacedBy'], 'record.successor', { id: next })];
}

/** The whole country, or municipalities of the directory. */
const places = (read: ReadContent, { kind, id, facts }: Entry): Problem[] =>
  facts.serves.flatMap((place, at) =>
    place === 'latvia' ||
    read.content.records.some((one) => one.kind === 'municipalities' && one.id === place) ||
    isBroken(read, `directory/municipalities/${place}.yaml`)
      ? []
      : [errorAt(read, `directory/${kind}/${id}.yaml`, ['serves', at], 'record.place', { id: place })],
  );

/** A municipality may do without: what all of them do is said once. */
const summaries = (read: ReadContent, locale: (typeof liveLocales)[number], kind: Entry['kind']): Problem[] =>
  Object.entries(read.content.words[locale]?.records[kind] ?? {}).flatMap(([id, { summary }]) =>
    summary ? [] : [errorAt(read, `${locale}/data/${kind}.yaml`, [id], 'record.summary', { id })],
  );
