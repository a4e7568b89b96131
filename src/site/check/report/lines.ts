import type { Language } from '../../messages/shape.ts';
import type { Problem } from '../../problems.ts';
import { type Report, staleOf } from '../report.ts';
import { annotations } from './github.ts';
import { markdownReport } from './markdown.ts';
import { textReport } from './text.ts';

/** `text` for a terminal, `markdown` for a comment on a pull request. */
export const formats = ['text', 'markdown'] as const;
type Format = (typeof formats)[number];
/** True for a form in which `content check` can answer. */
export const isFormat = (name: string): name is Format => formats.some((one) => one === name);

interface How {
  format: Format;
  language: Language;
  /** Problems of the content without the change, where that is known. */
  before?: Problem[] | undefined;
  /** Adds notes at the lines of a pull request to the text. */
  isOnGitHub: boolean;
}

/** The report as it is printed. */
export function linesOf(report: Report, { format, language, before, isOnGitHub }: How): string[] {
  if (format === 'text') return [...(isOnGitHub ? annotations(report, language) : []), ...textReport(report, language)];
  const stale = staleOf(report.advice, before);
  return [markdownReport(report, language, stale, before !== undefined).trimEnd()];
}
