import { type Message, type MessageId, sayIn, type Values } from './messages.ts';

/**
 * One thing an editor should know: where, what was found, what to do.
 * `error` stops publication, `advice` never does.
 */
export interface Problem {
  file: string;
  /** 1-based; 1 when the whole file is meant. */
  line: number;
  /** English words; `sayIn` gives those of another language for `id` and `values`. */
  found: string;
  fix: string;
  level: 'error' | 'advice';
  id: MessageId;
  values: Values;
}

/** Says something about a place that is known already. */
export type Say = (...message: Message) => Problem;

/** Something that stops publication. */
export function error(file: string, line: number, ...[id, given]: Message): Problem {
  const values: Values = given ?? {};
  return { file, line, ...sayIn('en', id, values), level: 'error', id, values };
}

/** Something that could be better; never stops publication. */
export const advice = (file: string, line: number, ...message: Message): Problem => ({
  ...error(file, line, ...message),
  level: 'advice',
});

/** `content/lv/guides/a.mdx:12: found … → do …`, one line. */
export const formatProblem = ({ file, line, found, fix, level }: Problem) =>
  `${level === 'advice' ? 'advice ' : ''}${file}:${line}: ${found} → ${fix}`.replace(/\s+/g, ' ');
