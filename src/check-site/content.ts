import { hasText, type Page } from '../site/graph.ts';
import { siteOnDisk } from '../site/on-disk.ts';
import { type Check, type Finding, finding } from './check.ts';
import type { PublicPage } from './site.ts';

const file = 'data/pages.json';

/** What is published is what `content/` says, read anew from disk: the same pages, in the same state, checked by the same people. */
export const content: Check = {
  name: 'content',
  files: ({ pages }) => {
    const { graph } = siteOnDisk();
    const wanted = graph.pages.filter(({ indexable }) => indexable).map(summaryOf);
    return { findings: differences(wanted, pages.map(published)) };
  },
};

const summaryOf = (page: Page) =>
  [
    page.url,
    page.key,
    page.number,
    page.kind,
    ...(hasText(page) ? [page.revision.state, page.revision.checkedBy] : []),
  ].join(' ');

const published = ({ url, key, number, kind, state, checkedBy }: PublicPage) =>
  [url, key, number, kind, ...(kind === 'record' || kind === 'index' ? [] : [state, checkedBy])].join(' ');

/** Lines of one side that the other does not have. */
export function differences(wanted: string[], found: string[]): Finding[] {
  const without = (list: string[], other: string[]) => list.filter((line) => !other.includes(line));
  const fix = 'build again; if it stays, site/load.ts does not read what content/ holds';
  return [
    ...without(wanted, found).map((line) => finding(file, `not published as content/ says: ${line}`, fix)),
    ...without(found, wanted).map((line) => finding(file, `published, but content/ does not say so: ${line}`, fix)),
  ];
}
