import { z } from 'zod';
import { recordState } from './clock.ts';
import type { Content, Entry } from './content.ts';
import type { Graph } from './graph.ts';
import { type RecordKind, recordKinds } from './keys.ts';
import { liveLocales } from './locales.ts';
import { id, key, number3 } from './schemas/values.ts';
import { type DirectoryRecord, type RecordWords, recordSchemas, recordWordsSchema } from './schemas.ts';
import { absolute, openDataUrl } from './urls.ts';

/** Licence of everything in `content/`, see LICENSE. Each record names it, so that a copied record keeps it. */
export const dataLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** A directory record as it is published: its facts, and its words and address in every language that has it. */
export interface OpenRecord extends DirectoryRecord {
  id: string;
  key: string;
  number: number | null;
  state: 'current' | 'unverified' | 'ended';
  words: Partial<Record<string, RecordWords>>;
  urls: Partial<Record<string, string>>;
  licence: string;
}

const byLocale = <T extends z.ZodType>(schema: T) =>
  z.strictObject(Object.fromEntries(liveLocales.map((locale) => [locale, schema.optional()])));

const about = {
  id: id.describe('Name of the record, unique in its file; it stays.'),
  key: key.describe('Name of the record in the whole portal.'),
  number: number3.nullable().describe('Page number; it stays. Null where there is none yet.'),
};
const more = {
  words: byLocale(recordWordsSchema).describe('What the page says in each language.'),
  urls: byLocale(z.url()).describe('Address of the page in each language.'),
  licence: z.literal(dataLicence),
};
const state = z
  .enum(['current', 'unverified', 'ended'])
  .describe('On the day of the build: current when the source or a confirmation is less than twelve months old.');

/** Shape of a published record; the order of its fields is the order in the files. */
function openSchema(kind: RecordKind): z.ZodType<OpenRecord> {
  const { kind: sort, ...facts } = recordSchemas[kind].shape;
  return z.strictObject({ ...about, kind: sort, state, ...facts, ...more });
}

/**
 * All records of a kind, ended ones too, by id.
 * @param now today, YYYY-MM-DD
 */
export function openRecords(kind: RecordKind, content: Content, graph: Graph, now: string): OpenRecord[] {
  const schema = openSchema(kind);
  return content.records
    .filter((record) => record.kind === kind)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => schema.parse(openRecord(record, content, graph, now)));
}

function openRecord({ id, key, facts }: Entry, content: Content, graph: Graph, now: string): OpenRecord {
  const versions = graph.versions(key).filter((page) => page.kind === 'record');
  return {
    ...facts,
    id,
    key,
    number: content.numbers[key] ?? null,
    state: recordState(facts, now),
    words: Object.fromEntries(versions.map(({ locale, words }) => [locale, words])),
    urls: Object.fromEntries(versions.map(({ locale, url }) => [locale, absolute(url)])),
    licence: dataLicence,
  };
}

/** JSON Schema of one kind, as far as columns of a table need it. */
export interface ShapeSchema {
  type?: unknown;
  properties?: Record<string, ShapeSchema>;
  anyOf?: ShapeSchema[];
}

/** JSON Schema 2020-12 of a record of each kind. */
export const shapeOf = (kind: RecordKind) => {
  const { $schema, ...shape } = z.toJSONSchema(openSchema(kind));
  return shape;
};

/** One schema for the four files, each a list of records of its kind. */
export const openDataSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: absolute(openDataUrl('schema', 'json')),
  title: 'Ceļvedis: directory',
  description: `The files ${recordKinds.map((kind) => `${kind}.json`).join(', ')}. Licence: CC BY 4.0, ${dataLicence}. Source: Ceļvedis contributors.`,
  anyOf: recordKinds.map((kind) => ({ title: `${kind}.json`, type: 'array', items: { $ref: `#/$defs/${kind}` } })),
  $defs: Object.fromEntries(recordKinds.map((kind) => [kind, shapeOf(kind)])),
});
