import type { Message } from '../messages.ts';
import { formatProblem, type Problem } from '../problems.ts';
import type { Files } from '../read.ts';

/** Everything that `content check` found, in the order in which it is shown. */
export interface Report {
  errors: Problem[];
  advice: Problem[];
  texts: number;
  dataFiles: number;
  /** True when nothing stops publication. */
  isSound: boolean;
}

/** Each problem once, by file and line. */
export function reportOf(problems: Problem[], files: Files): Report {
  const each = [...new Map(problems.map((one) => [formatProblem(one), one])).values()].sort(inOrder);
  const errors = each.filter(({ level }) => level === 'error');
  const paths = [...files.keys()];
  return {
    errors,
    advice: each.filter(({ level }) => level === 'advice'),
    texts: paths.filter((path) => path.endsWith('.mdx')).length,
    dataFiles: paths.filter((path) => /\.(ya?ml|json)$/.test(path)).length,
    isSound: errors.length === 0,
  };
}

const inOrder = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

/** A file that cannot be read is absent for every other check: what these say may only follow from it. */
export const isUnread = ({ level, id }: Problem) => level === 'error' && /^(data|field|text)\./.test(id);

/** How much the problems of a file matter: 2 it cannot be read, 1 other errors, 0 advice. */
export function rankOf(problems: Problem[]): (one: Problem) => number {
  const filesOf = (found: Problem[]) => new Set(found.map(({ file }) => file));
  const unread = filesOf(problems.filter(isUnread));
  const wrong = filesOf(problems.filter(({ level }) => level === 'error'));
  return ({ file }) => (unread.has(file) ? 2 : wrong.has(file) ? 1 : 0);
}

/** Problems by file, in the order in which they come. */
export const byFile = (problems: Problem[]): [file: string, problems: Problem[]][] => [
  ...Map.groupBy(problems, ({ file }) => file),
];

const stale: Message[0] = 'translation.stale';
/** True where a translation is older than its source. */
export const isStale = ({ id }: Problem) => id === stale;

/** Translations with sections that a change made stale. */
export interface Stale {
  file: string;
  sections: string[];
}

/**
 * Stale translations, those left out that were stale before.
 * @param before problems of the content without the change; without them every stale translation counts
 */
export function staleOf(problems: Problem[], before: Problem[] = []): Stale[] {
  const known = new Set(before.filter(isStale).flatMap((one) => sectionsOf(one).map((id) => `${one.file}#${id}`)));
  return problems
    .filter(isStale)
    .map((one) => ({ file: one.file, sections: sectionsOf(one).filter((id) => !known.has(`${one.file}#${id}`)) }))
    .filter(({ sections }) => sections.length > 0);
}

const sectionsOf = ({ values }: Problem) => String(values.sections).split(', ');
