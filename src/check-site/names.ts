import { type Check, type Finding, finding } from './check.ts';
import { type Element, type HtmlPage, select, tagOf } from './page.ts';

/** Links and buttons have a name, and an id stands once. */
export const names: Check = {
  name: 'names',
  page: (page) => [...namelessOf(page), ...repeatedIds(page)],
};

function namelessOf({ $, path }: HtmlPage): Finding[] {
  return select($, 'a, button, summary, [role="button"]')
    .filter((element) => !nameOf($, element).trim())
    .map((element) => finding(path, `${tagOf($, element)} without words`, 'give it text or aria-label'));
}

function nameOf($: HtmlPage['$'], element: Element): string {
  const own = $(element);
  const labels = (own.attr('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const pictures = own.find('img[alt], [aria-label]').toArray();
  return [
    own.attr('aria-label'),
    ...labels.map((id) => $(`[id="${id}"]`).text()),
    own.text(),
    ...pictures.map((picture) => $(picture).attr('alt') ?? $(picture).attr('aria-label')),
  ].join(' ');
}

function repeatedIds({ $, path }: HtmlPage): Finding[] {
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
    finding(path, `the id "${id}" more than once`, 'make ids unique'),
  );
}
