import { buildGraph } from '../build-graph.ts';
import { parsedData } from '../check/lookup.ts';
import { recordsByState, type Span, spanOf } from '../freshness.ts';
import { byImportance } from '../importance.ts';
import { type Locale, locales, sourceLocale } from '../locales.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { type PageStatus, translationStatus } from '../translation-status.ts';
import type { SectionState } from '../translations.ts';

/** A place in a file of `content/`. */
interface Place {
  file: string;
  line: number;
}

/** What the team can do next, as data; `editing/status-lines.ts` puts it into lines. */
export interface ContentStatus {
  pages: PageStatus[];
  /** Sections of translations that are not as the source is now. */
  sections: (Place & Omit<SectionState, 'title'> & { locale: Locale; key: string })[];
  /** Per language the keys that it lacks or has outdated, what matters most first. */
  next: Partial<Record<Locale, string[]>>;
  /** Facts to be read again, overdue ones first. */
  facts: (Place & { id: string; reviewBy: string; span: Extract<Span, 'overdue' | 'days-30'> })[];
  records: (Place & { key: string; date: string | null })[];
  /** Files that could not be read and are therefore in none of these lists. */
  broken: string[];
}

/**
 * State of the whole content on a day.
 * @param chosen languages to report; all of the table where absent
 */
export function statusOf(
  read: ReadContent,
  now: string,
  chosen: readonly Locale[] = locales.map(({ id }) => id),
): ContentStatus {
  const pages = translationStatus(read.content, chosen);
  return {
    pages,
    sections: pages.flatMap((page) => sectionsToDo(read, page)),
    next: Object.fromEntries(chosen.map((locale) => [locale, nextPages(read, pages, locale)])),
    facts: factsToRead(read, now),
    records: recordsToConfirm(read, now),
    broken: [...new Set(read.problems.map(({ file }) => file))],
  };
}

function sectionsToDo(read: ReadContent, { locale, key, sections }: PageStatus): ContentStatus['sections'] {
  const text = read.texts.find((one) => one.key === key && one.locale === locale);
  if (!text) return [];
  return sections.flatMap(({ id, state, critical }, at) =>
    state === 'current'
      ? []
      : [{ locale, key, id, state, critical, file: text.file, line: lineOf(text, sections.slice(at)) }],
  );
}

/** Line of a section; of a missing one the line before which it belongs. */
function lineOf(text: ReadText, fromHere: SectionState[]): number {
  const own = fromHere.flatMap(({ id }) => text.sections.find((section) => section.id === id) ?? [])[0];
  if (!own) return text.source.trimEnd().split('\n').length;
  return own.id === 'head' ? 1 : text.bodyLine + own.line - 1;
}

function nextPages({ content }: ReadContent, pages: PageStatus[], locale: Locale): string[] {
  const open = pages.filter(
    (page) => page.locale === locale && (page.state === 'missing' || page.state === 'outdated'),
  );
  const keys = new Set(open.map(({ key }) => key));
  return byImportance(content).filter((key) => keys.has(key));
}

function factsToRead(read: ReadContent, now: string): ContentStatus['facts'] {
  const facts = Object.entries(read.content.facts).flatMap(([id, { review_by }]) => {
    const span = spanOf(review_by, now);
    const place = { file: 'content/facts.yaml', line: parsedData(read, 'facts.yaml').lineOf([id]) };
    return span === 'overdue' || span === 'days-30' ? [{ ...place, id, reviewBy: review_by, span }] : [];
  });
  return facts.sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));
}

const recordsToConfirm = (read: ReadContent, now: string): ContentStatus['records'] =>
  recordsByState(buildGraph(read.content, [sourceLocale], now), sourceLocale).unverified.map(({ key, record }) => ({
    key,
    date: record.facts.confirmed ?? record.facts.source.date,
    file: `content/${key}.yaml`,
    line: parsedData(read, `${key}.yaml`).lineOf(['source']),
  }));
