import type { APIContext } from 'astro';
import { dataResponse } from '../../../site/file-response.ts';
import { type RecordKind, recordKinds } from '../../../site/keys.ts';
import { content, graph, now } from '../../../site/load.ts';
import { openRecords } from '../../../site/open-data.ts';

export const getStaticPaths = () => recordKinds.map((kind) => ({ params: { kind }, props: { kind } }));

/** All records of a kind, for programs: see the address contract in README.md. */
export function GET({ props: { kind } }: APIContext<{ kind: RecordKind }>): Response {
  const records = openRecords(kind, content, graph, now);
  return dataResponse(records);
}
