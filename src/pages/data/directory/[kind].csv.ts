import type { APIContext } from 'astro';
import { csvOf } from '../../../site/csv.ts';
import { fileResponse } from '../../../site/file-response.ts';
import { type RecordKind, recordKinds } from '../../../site/keys.ts';
import { content, graph, now } from '../../../site/load.ts';
import { openRecords } from '../../../site/open-data.ts';

export const getStaticPaths = () => recordKinds.map((kind) => ({ params: { kind }, props: { kind } }));

/** All records of a kind, for spreadsheets: see the address contract in README.md. */
export function GET({ props: { kind } }: APIContext<{ kind: RecordKind }>): Response {
  const table = csvOf(kind, openRecords(kind, content, graph, now));
  return fileResponse('.csv', table);
}
