import { formatProblem, type Problem } from '../problems.ts';
import type { Files } from '../read.ts';

/** What `content check` prints and whether anything stops publication. */
export interface Report {
  lines: string[];
  isSound: boolean;
}

/**
 * Puts problems into words: errors first, each once, by file and line, then the counts.
 * @param isOnGitHub adds a note at the line for pull requests
 */
export function reportOf(problems: Problem[], files: Files, isOnGitHub = false): Report {
  const each = [...new Map(problems.map((one) => [formatProblem(one), one])).values()].sort(inOrder);
  const errors = each.filter(({ level }) => level === 'error');
  const advice = each.filter(({ level }) => level === 'advice');
  const paths = [...files.keys()];
  const texts = paths.filter((path) => path.endsWith('.mdx')).length;
  const data = paths.filter((path) => /\.(ya?ml|json)$/.test(path)).length;
  return {
    lines: [
      ...[...errors, ...advice].map((one) => printable(formatProblem(one))),
      ...(isOnGitHub ? errors.map(annotation) : []),
      `content check: ${texts} texts, ${data} data files, ${errors.length} errors, ${advice.length} advice`,
      errors.length ? '0 passed, 1 failed' : '1 passed, 0 failed',
    ],
    isSound: errors.length === 0,
  };
}

const inOrder = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

/** Content must not steer the terminal it is reported on. */
const printable = (line: string) => line.replace(/\p{Cc}/gu, '\u{fffd}');

/** The signs that would end a value of an annotation are written as codes. */
function annotation({ file, line, found, fix }: Problem): string {
  const code = (text: string, signs: RegExp) => printable(text.replace(/\s+/g, ' ')).replace(signs, encodeURIComponent);
  return `::error file=${code(file, /[%:,]/g)},line=${line}::${code(`${found} → ${fix}`, /%/g)}`;
}
