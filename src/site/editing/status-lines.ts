import { type Locale, liveLocales } from '../locales.ts';
import { byKind, countsOf } from '../overview.ts';
import type { PageStatus } from '../translation-status.ts';
import type { ContentStatus } from './status.ts';

/** How many pages to name for each language when all languages are asked for. */
const mostNext = 5;

/** The state of the content for a terminal of 100 columns: a heading, then rows, without colour. */
export function statusLines(status: ContentStatus, chosen: readonly Locale[]): string[] {
  return [
    ...(status.broken.length ? [`Not readable, see npm run content -- check: ${status.broken.join(', ')}`, ''] : []),
    ...table(status.pages, chosen),
    ...part('Sections that are not as their source', sectionLines(status)),
    ...chosen.flatMap((locale) => part(`Next pages in ${locale}`, nextLines(status, locale, chosen))),
    ...part(
      'Facts to read again',
      status.facts.map(
        ({ file, line, id, reviewBy, span }) =>
          `${file}:${line}  ${id}, ${span === 'overdue' ? 'overdue since' : 'due by'} ${reviewBy}`,
      ),
    ),
    ...part(
      'Records that nobody verified for twelve months',
      status.records.map(({ file, line, date }) => `${file}:${line}  ${date ?? 'no date'}`),
    ),
  ];
}

const part = (title: string, lines: string[]) => (lines.length ? ['', title, ...lines.map((line) => `  ${line}`)] : []);

/** A row for each kind, a column for each language. */
function table(pages: PageStatus[], chosen: readonly Locale[]): string[] {
  const heads = chosen.map((locale) => (liveLocales.includes(locale) ? locale : `${locale} draft`));
  const rows = byKind(pages).map((group) => [group.kind, ...chosen.map((locale) => cell(group.pages, locale))]);
  const widths = ['', ...heads].map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const align = (text: string, at: number) => (at ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0));
  return ['Pages: current / outdated / missing', ...[['', ...heads], ...rows].map((row) => row.map(align).join('  '))];
}

function cell(pages: PageStatus[], locale: Locale): string {
  const { current, outdated, missing } = countsOf(pages.filter((page) => page.locale === locale));
  return `${current}/${outdated}/${missing}`;
}

/** One line a section; sections of one page stand together. */
const sectionLines = ({ sections }: ContentStatus) =>
  sections.map(
    ({ file, line, id, state, critical }) => `${file}:${line}  ${state}${critical ? ', critical' : ''}  ${id}`,
  );

function nextLines({ next, pages }: ContentStatus, locale: Locale, chosen: readonly Locale[]): string[] {
  const keys = next[locale] ?? [];
  const shown = chosen.length > 1 ? keys.slice(0, mostNext) : keys;
  const stateOf = (key: string) => pages.find((page) => page.key === key && page.locale === locale)?.state;
  return [
    ...shown.map((key) => `${stateOf(key)?.padEnd(8)}  ${key}`),
    ...(keys.length > shown.length ? [`and ${keys.length - shown.length} more: --locale ${locale}`] : []),
  ];
}
