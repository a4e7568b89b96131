import type { Node } from '../../markdown/tree.ts';
import { error, type Problem, type Say } from '../problems.ts';
import type { ReadText } from '../read.ts';
import { headingId, plainText } from '../text.ts';
import type { Check } from './check.ts';
import { lineOf, nodesOf } from './nodes.ts';

/** Sections without a heading have these ids. */
const reserved = ['head', 'lead'];

/** Every heading: not the first level, no level left out, an id of its own in small letters. */
export const checkHeadings: Check = (read) => read.texts.flatMap(checkText);

function checkText(text: ReadText): Problem[] {
  const headings = nodesOf(text).filter(({ node }) => node.type === 'heading');
  const ids = headings.map(({ node }) => headingId(node) ?? '');
  return headings.flatMap(({ node, parents }, at) => {
    const say: Say = (...message) => error(text.file, lineOf(node), ...message);
    const before = headings[at - 1]?.node.depth ?? 1;
    return [
      ...levelProblems(node, before, say),
      ...(parents.length > 1 ? [say('heading.inside')] : []),
      ...(plainText(node).trim() ? [] : [say('heading.empty')]),
      ...idProblems(ids[at] ?? '', ids.slice(0, at), say),
    ];
  });
}

function levelProblems(node: Node, before: number, say: Say): Problem[] {
  const depth = node.depth ?? 2;
  if (depth === 1) return [say('heading.first-level')];
  return depth > before + 1 ? [say('heading.level', { depth, before, marks: '#'.repeat(before + 1) })] : [];
}

function idProblems(id: string, before: string[], say: Say): Problem[] {
  if (!id) return [say('heading.no-id')];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [say('heading.id', { id })];
  if (reserved.includes(id)) return [say('heading.reserved', { id })];
  return before.includes(id) ? [say('heading.twice', { id })] : [];
}
