import type { Graph, ListPage, RecordPage } from './graph.ts';
import { type RecordKind, recordKinds } from './keys.ts';
import type { Locale } from './locales.ts';
import { embedUrl } from './urls.ts';

/** A list of the directory for other sites. `records` is all of a kind, or what serves one municipality. */
export interface Embed {
  url: string;
  /** The full list that it is a part of. */
  list: ListPage;
  kind: RecordKind;
  /** Record of the municipality, where the list is for one. */
  place?: RecordPage;
  records: RecordPage[];
  /** What serves the whole country; stands below what a municipality has of its own. */
  everywhere: RecordPage[];
}

const servesAll = (page: RecordPage) => page.record.facts.serves.includes('latvia');

/**
 * One list of each kind in each language, and one for each municipality that has something of its own. What has ended
 * is left out.
 * @param compare sorts titles the way a language does
 */
export function embedsOf(graph: Graph, locale: Locale, compare: (a: string, b: string) => number): Embed[] {
  const all = graph.pages.filter((page) => page.kind === 'record' && page.locale === locale && page.state !== 'ended');
  return recordKinds.flatMap((kind) => {
    const list = graph.page(`directory/${kind}`, locale);
    if (list?.kind !== 'index') return [];
    const records = all
      .filter((page): page is RecordPage => page.kind === 'record' && page.record.kind === kind)
      .sort((a, b) => compare(a.title, b.title));
    const everywhere = records.filter(servesAll);
    const places = new Set(records.flatMap(({ record }) => record.facts.serves).filter((id) => id !== 'latvia'));
    return [
      { url: embedUrl(locale, kind), list, kind, records, everywhere: [] },
      ...[...places].sort().flatMap((id) => {
        const place = graph.page(`directory/municipalities/${id}`, locale);
        if (place?.kind !== 'record') return [];
        const own = records.filter((page) => !servesAll(page) && page.record.facts.serves.includes(id));
        return own.length ? [{ url: embedUrl(locale, kind, id), list, kind, place, records: own, everywhere }] : [];
      }),
    ];
  });
}
