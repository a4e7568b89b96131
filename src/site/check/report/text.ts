import type { Language } from '../../messages/shape.ts';
import { sayIn } from '../../messages.ts';
import type { Problem } from '../../problems.ts';
import { byFile, type Report, rankOf } from '../report.ts';
import { counted, frames } from './frame.ts';
import { printable, wrap } from './wrap.ts';

/** Most signs in a line. */
const width = 100;
const gap = '  ';
const lineWidth = 5;

/**
 * The table for a terminal, what matters most last, beside the place where one goes on typing: advice, errors, files
 * that cannot be read, counts.
 */
export function textReport(report: Report, language: Language): string[] {
  const frame = frames[language];
  const problems = [...report.errors, ...report.advice];
  const rank = rankOf(problems);
  const files = byFile(problems.toSorted((a, b) => rank(a) - rank(b)));
  const firstUnread = files.findIndex(([, [one]]) => one && rank(one) === 2);
  const hasFollowers = files.some(([, [one]]) => one && rank(one) === 1);
  const counts = [
    counted(language, frame.texts, report.texts),
    counted(language, frame.dataFiles, report.dataFiles),
    counted(language, frame.errors, report.errors.length),
    counted(language, frame.advices, report.advice.length),
  ];
  const head = row(language, frame.line, frame.level, frame.found, frame.fix);
  return [
    ...(problems.length ? head : []),
    ...files.flatMap(([file, own], index) => [
      ...(hasFollowers && index === firstUnread ? wrap(frame.first, width) : []),
      ...wrap(file, width),
      ...own.flatMap((one) => rowOf(language, one)),
    ]),
    `content check: ${counts.join(', ')}`,
    report.isSound ? '1 passed, 0 failed' : '0 passed, 1 failed',
  ];
}

function rowOf(language: Language, { line, level, id, values }: Problem): string[] {
  const { found, fix } = sayIn(language, id, values);
  return row(language, String(line), frames[language][level], found, fix);
}

/** One row: four cells, as many lines as the longest of them needs. */
function row(language: Language, line: string, level: string, found: string, fix: string): string[] {
  const { error, advice } = frames[language];
  const levelWidth = Math.max(error.length, advice.length);
  const rest = Math.floor((width - lineWidth - levelWidth - 3 * gap.length) / 2);
  const cells = [[line.padStart(lineWidth)], [level], wrap(found, rest), wrap(fix, rest)];
  const widths = [lineWidth, levelWidth, rest, rest];
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell, index) => (cell[at] ?? '').padEnd(widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  ).map(printable);
}
