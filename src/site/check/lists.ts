import { error } from '../problems.ts';
import type { Check } from './check.ts';
import { lineOf, nodesOf } from './nodes.ts';

/** Where a numbered list may begin; more is a year or a date at the beginning of a line ("2022. gada …"). */
const lastStart = 31;

/** Sentences that Markdown takes for a list. */
export const checkLists: Check = (read) =>
  read.texts.flatMap((text) =>
    nodesOf(text)
      .filter(({ node }) => node.type === 'list' && (node.start ?? 1) > lastStart)
      .map(({ node }) => error(text.file, lineOf(node), 'prose.year-list', { number: node.start ?? 1 })),
  );
