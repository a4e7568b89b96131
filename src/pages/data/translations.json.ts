import { dataResponse } from '../../site/file-response.ts';
import { content, graph } from '../../site/load.ts';
import { liveLocales } from '../../site/locales.ts';
import { translationEntry } from '../../site/overview.ts';
import { type PageStatus, translationStatus } from '../../site/translation-status.ts';

function reviewedOn({ key, locale }: PageStatus): string | null {
  const page = graph.page(key, locale);
  if (!page || page.kind === 'index') return null;
  return page.kind === 'record' ? page.record.facts.checked : (page.data.reviewed ?? null);
}

/** How every text and record stands in every language: see the address contract in README.md. */
export function GET(): Response {
  const entries = translationStatus(content, liveLocales).map((status) => translationEntry(status, reviewedOn(status)));
  return dataResponse(entries);
}
