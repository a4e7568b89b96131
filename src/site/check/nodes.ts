import { attribute, isComponent, type Node, walk } from '../../markdown/tree.ts';
import { once } from '../once.ts';
import type { ReadText } from '../read.ts';
import { headingId } from '../text.ts';

/** Every node of a text with its parents. */
export const nodesOf = once((text: ReadText) => [...walk(text.tree)]);

/** Line of a node in its file. */
export const lineOf = (node: Node) => node.position?.start.line ?? 1;

/** A component of a text: `<Fact id="a" />`. */
interface Component {
  name: string;
  id: string | undefined;
  node: Node;
}

/** Components below a node, in the order of the text. */
export const componentsIn = (root: Node): Component[] =>
  [...walk(root)]
    .filter(({ node }) => node !== root && isComponent(node))
    .map(({ node }) => ({ name: node.name ?? '', id: attribute(node, 'id'), node }));

/** A part of a text: what stands before the first `##` (id `lead`), or a `##` with all below it. */
export interface TreeSection {
  id: string;
  line: number;
  nodes: Node[];
}

/** Cuts a text before every `##`, as hashes and pages do. */
export const sectionsIn = once((text: ReadText): TreeSection[] => {
  const parts: TreeSection[] = [{ id: 'lead', line: text.bodyLine, nodes: [] }];
  for (const node of text.tree.children ?? []) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2)
      parts.push({ id: headingId(node) ?? '', line: lineOf(node), nodes: [] });
    parts.at(-1)?.nodes.push(node);
  }
  return parts;
});

/** Ids of all headings of a text, in order. */
export const headingIds = once((text: ReadText) =>
  nodesOf(text).flatMap(({ node }) => (node.type === 'heading' ? [headingId(node) ?? ''] : [])),
);
