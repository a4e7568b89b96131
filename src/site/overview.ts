import type { Content } from './content.ts';
import { byImportance } from './importance.ts';
import type { PageStatus } from './translation-status.ts';

/** How many pages of a language are in each state, and who checked those that are there. */
export interface Counts {
  /** Originals count as current. */
  current: number;
  outdated: number;
  missing: number;
  /** Checked as they are now by a named person. */
  person: number;
  machine: number;
}

/** Counts some pages; `person` and `machine` together are the pages that are not missing. */
export function countsOf(pages: PageStatus[]): Counts {
  const count = (is: (page: PageStatus) => boolean) => pages.filter(is).length;
  return {
    current: count(({ state }) => state === 'original' || state === 'current'),
    outdated: count(({ state }) => state === 'outdated'),
    missing: count(({ state }) => state === 'missing'),
    person: count(({ state, checkedBy }) => state !== 'missing' && checkedBy !== 'machine'),
    machine: count(({ state, checkedBy }) => state !== 'missing' && checkedBy === 'machine'),
  };
}

const kinds = [
  ...(['page', 'guide', 'module', 'lesson', 'parents', 'children'] as const),
  ...(['schools', 'toolkit', 'news', 'easy', 'record'] as const),
] satisfies PageStatus['kind'][];

/** Pages by kind, in one order for all languages; kinds without pages are left out. */
export const byKind = (pages: PageStatus[]): { kind: PageStatus['kind']; pages: PageStatus[] }[] =>
  kinds
    .map((kind) => ({ kind, pages: pages.filter((page) => page.kind === kind) }))
    .filter((group) => group.pages.length > 0);

/** What a volunteer can do for a page. */
interface Task {
  todo: 'translate' | 'update' | 'check';
  page: PageStatus;
}

/**
 * What a volunteer can do next in a language: first pages that lack a critical change, then what readers lack or read in
 * an old form, then what no named person has checked; everywhere the most important page first.
 * @param pages pages of one language
 */
export function tasksOf(content: Content, pages: PageStatus[]): Task[] {
  const byKey = new Map(pages.map((page) => [page.key, page]));
  const tasks = byImportance(content).flatMap((key): Task[] => {
    const page = byKey.get(key);
    const todo = page && todoOf(page);
    return page && todo ? [{ todo, page }] : [];
  });
  return tasks.toSorted((a, b) => turnOf(a) - turnOf(b));
}

const turnOf = ({ todo, page }: Task) =>
  page.sections.some(({ critical }) => critical) ? 0 : todo === 'check' ? 2 : 1;

/** Nobody is named for a record, so there is nothing to check in one that is there. */
function todoOf({ kind, state, checkedBy }: PageStatus): Task['todo'] | null {
  if (state === 'missing') return 'translate';
  if (state === 'outdated') return 'update';
  return checkedBy === 'machine' && kind !== 'record' ? 'check' : null;
}

/** An entry of `/data/translations.json`. */
interface TranslationEntry {
  key: string;
  locale: string;
  state: PageStatus['state'];
  checkedBy: string | null;
  /** Day on which the source was last reviewed or the record read, YYYY-MM-DD; null where the page is missing. */
  reviewed: string | null;
  /** Ids of sections; empty where the whole page is missing. */
  stale: string[];
  missing: string[];
}

/** One page for other sites and for the tools of translators. */
export function translationEntry(page: PageStatus, reviewed: string | null): TranslationEntry {
  const { key, locale, state, checkedBy, sections } = page;
  const idsOf = (wanted: 'stale' | 'missing') =>
    sections.filter((section) => section.state === wanted).map(({ id }) => id);
  return { key, locale, state, checkedBy, reviewed, stale: idsOf('stale'), missing: idsOf('missing') };
}
