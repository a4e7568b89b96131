import { isComponent, type Node } from '../markdown/tree.ts';
import type { ComponentName } from '../markdown/vocabulary.ts';
import { headingId } from '../site/text.ts';
import { notOnPaper, onPaper } from './components.ts';
import { inlineOf } from './inline.ts';
import type { Block, Run } from './model.ts';
import { lineOf, type Place, refusal } from './place.ts';

/** A run of Markdown nodes as blocks. Throws, with file and line, on what a document cannot have. */
export function blocksOf(nodes: Node[], place: Place): Block[] {
  return gatherLabels(nodes.flatMap((node) => (makers[node.type] ?? refuse)(node, place)));
}

/** Labels that follow each other stand in rows. */
function gatherLabels(blocks: Block[]): Block[] {
  const done: Block[] = [];
  for (const block of blocks) {
    const last = done.at(-1);
    if (block.type !== 'phrase' || !block.isLabel) done.push(block);
    else if (last?.type === 'labels') last.blocks.push(block);
    else done.push({ type: 'labels', blocks: [block] });
  }
  return done;
}

type Make = (node: Node, place: Place) => Block[];

const makers: Record<string, Make> = {
  heading: (node, place) => [
    {
      type: 'heading',
      depth: Math.min(Math.max(node.depth ?? 2, 2), 4) as 2 | 3 | 4,
      id: headingId(node) ?? '',
      runs: wordsOf(node, place),
    },
  ],
  paragraph: (node, place) =>
    isOnlyComponents(node)
      ? (node.children ?? []).filter(isComponent).flatMap((child) => component(child, place))
      : [{ type: 'paragraph', runs: wordsOf(node, place) }],
  // Words that stand in a component without a paragraph around them.
  text: (node, place) => (node.value?.trim() ? [{ type: 'paragraph', runs: inlineOf([node], place) }] : []),
  list: (node, place) => {
    const items = (node.children ?? []).map((item) => blocksOf(item.children ?? [], place));
    // A box to tick is a sign of its own: no bullet stands before it.
    const checks = items.flat().filter((block) => block.type === 'check');
    if (items.every(({ length }) => length === 1) && checks.length === items.length)
      return [{ type: 'checks', blocks: checks }];
    const { ordered, start } = node as Node & { ordered?: boolean; start?: number | null };
    return [ordered ? { type: 'steps', start: start ?? 1, items } : { type: 'list', items }];
  },
  table: (node, place) => {
    const [head = [], ...rows] = (node.children ?? []).map((row) =>
      (row.children ?? []).map((cell) => wordsOf(cell, place)),
    );
    return [{ type: 'table', head, rows: rows.map((cells) => head.map((_, column) => cells[column] ?? [])) }];
  },
  blockquote: (node, place) => [{ type: 'quote', blocks: blocksOf(node.children ?? [], place) }],
  mdxJsxFlowElement: (node, place) => component(node, place),
  mdxJsxTextElement: (node, place) =>
    isOnLine(node) ? component(node, place) : [{ type: 'paragraph', runs: inlineOf([node], place) }],
};

const wordsOf = (node: Node, place: Place): Run[] => inlineOf(node.children ?? [], place);

const refuse: Make = (node, place) => {
  throw refusal(place.file, lineOf(node, place), 'document.kind', { kind: node.type });
};

/** Components that never stand inside a sentence. */
const isOnLine = (node: Node) => isComponent(node) && !['Term', 'Fact', 'bdi'].includes(node.name ?? '');

const isOnlyComponents = ({ children = [] }: Node) =>
  children.some(isOnLine) && children.every((child) => isOnLine(child) || child.value?.trim() === '');

function component(node: Node, place: Place): Block[] {
  const name = node.name ?? '';
  const render = Object.hasOwn(onPaper, name) ? onPaper[name as ComponentName] : null;
  if (!render) throw refusal(place.file, lineOf(node, place), ...notOnPaper(name));
  return render(node, place.reader, (nodes) => blocksOf(gathered(nodes), place));
}

/** Inline nodes that stand directly in a component become one paragraph. */
function gathered(nodes: Node[]): Node[] {
  const isInline = ({ type, name }: Node) =>
    ['text', 'strong', 'emphasis', 'link', 'break'].includes(type) || (type === 'mdxJsxTextElement' && name !== null);
  if (!nodes.some((node) => isInline(node) && !isOnLine(node))) return nodes;
  return nodes.every(isInline) ? [{ type: 'paragraph', children: nodes }] : nodes;
}
