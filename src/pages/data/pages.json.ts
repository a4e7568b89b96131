import { dataResponse } from '../../site/file-response.ts';
import type { Page } from '../../site/graph.ts';
import { graph, inLocale } from '../../site/load.ts';
import { sourceLocale } from '../../site/locales.ts';

/** State, checker and review date of a page that has no text of its own. */
const listed = (page: Page) => ({
  state: page.locale === sourceLocale ? 'original' : 'current',
  checkedBy: 'machine',
  reviewed: page.kind === 'record' ? page.record.facts.checked : null,
});

const texted = (page: Page) =>
  'revision' in page
    ? { state: page.revision.state, checkedBy: page.revision.checkedBy, reviewed: page.data.reviewed ?? null }
    : listed(page);

/** Every public page, for other sites and checks: see the address contract in README.md. */
export function GET(): Response {
  const pages = graph.pages
    .filter((page) => page.indexable)
    .map((page) => ({
      key: page.key,
      number: page.number,
      locale: page.locale,
      url: page.url,
      title: inLocale(page.locale).title(page),
      kind: page.kind,
      ...texted(page),
    }));
  return dataResponse(pages);
}
