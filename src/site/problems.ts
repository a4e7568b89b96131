/**
 * One thing an editor should know: where, what was found, what to do.
 * `error` stops publication, `advice` never does.
 */
export interface Problem {
  file: string;
  /** 1-based; 1 when the whole file is meant. */
  line: number;
  found: string;
  fix: string;
  level: 'error' | 'advice';
}

export const error = (file: string, line: number, found: string, fix: string): Problem => ({
  file,
  line,
  found,
  fix,
  level: 'error',
});

/** `content/lv/guides/a.mdx:12: found … → do …`, one line. */
export const formatProblem = ({ file, line, found, fix, level }: Problem) =>
  `${level === 'advice' ? 'advice ' : ''}${file}:${line}: ${found} → ${fix}`.replace(/\s+/g, ' ');
