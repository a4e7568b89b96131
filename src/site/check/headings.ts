import type { Node } from '../../markdown/tree.ts';
import { error, type Problem } from '../problems.ts';
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
    const say = (found: string, fix: string) => error(text.file, lineOf(node), found, fix);
    const before = headings[at - 1]?.node.depth ?? 1;
    return [
      ...levelProblems(node, before, say),
      ...(parents.length > 1
        ? [say('a heading inside of something else', 'let headings stand on lines of their own')]
        : []),
      ...(plainText(node).trim() ? [] : [say('a heading without words', 'write the words before the braces')]),
      ...idProblems(ids[at] ?? '', ids.slice(0, at), say),
    ];
  });
}

type Say = (found: string, fix: string) => Problem;

function levelProblems(node: Node, before: number, say: Say): Problem[] {
  const depth = node.depth ?? 2;
  if (depth === 1)
    return [say('a heading of the first level (#)', 'start at ##; the title comes from the front matter')];
  return depth > before + 1
    ? [say(`a heading of level ${depth} after level ${before}`, `write ${'#'.repeat(before + 1)}: leave no level out`)]
    : [];
}

function idProblems(id: string, before: string[], say: Say): Problem[] {
  if (!id) return [say('a heading without an id', 'add it in English at the end: {#documents}')];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return [say(`the heading id "${id}"`, 'use small Latin letters, digits and hyphens')];
  if (reserved.includes(id))
    return [say(`the heading id "${id}"`, 'choose another: this name stands for the beginning of a text')];
  return before.includes(id)
    ? [say(`the heading id "${id}" a second time`, 'give every heading of a text its own id')]
    : [];
}
