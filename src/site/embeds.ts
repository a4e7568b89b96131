import { listed, recordsFor } from './directory.ts';
import type { Graph, ListPage, RecordPage } from './graph.ts';
import { recordKinds } from './keys.ts';
import { wholeCountry } from './places.ts';
import type { Reader } from './reader.ts';
import { embedUrl } from './urls.ts';

/** A list of the directory for other sites. */
export interface Embed {
  url: string;
  /** The full list, of which it is a short form. */
  list: ListPage;
  /** Id of the municipality, where the list is for one. */
  place?: string;
  /** All of a kind, or what a municipality has of its own. */
  records: RecordPage[];
  /** What serves the whole country; stands below what a municipality has of its own. */
  everywhere: RecordPage[];
}

/** One list of each kind in a language, and one for each municipality that has something of its own. */
export function embedsOf(graph: Graph, reader: Reader): Embed[] {
  const { locale } = reader;
  return recordKinds.flatMap((kind): Embed[] => {
    const list = listAt(graph, `directory/${kind}`, reader);
    if (!list) return [];
    const records = listed(kind, reader);
    const places = new Set(records.flatMap(({ record }) => record.facts.serves).filter((id) => id !== wholeCountry));
    return [
      { url: embedUrl(locale, kind), list, records, everywhere: [] },
      ...[...places].sort().flatMap((place): Embed[] => {
        const { here, everywhere } = recordsFor(records, place);
        const own = here.filter((page) => !everywhere.includes(page));
        const narrowed = listAt(graph, `directory/${kind}/in/${place}`, reader) ?? list;
        const url = embedUrl(locale, kind, place);
        return own.length > 0 ? [{ url, list: narrowed, place, records: own, everywhere }] : [];
      }),
    ];
  });
}

function listAt(graph: Graph, key: string, { locale }: Reader): ListPage | undefined {
  const page = graph.page(key, locale);
  return page?.kind === 'index' ? page : undefined;
}
