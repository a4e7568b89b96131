import type { TextPath } from '../site/keys.ts';
import { piecesOf } from '../site/latvian-words.ts';
import { type Locale, sourceLocale } from '../site/locales.ts';
import { headingId, plainText } from '../site/text.ts';
import { element, isComponent, mapTree, type Node } from './tree.ts';

/** A pass takes a tree and the place of its text and gives a new tree. The order is fixed in `pipeline.ts`. */
export type Pass = (tree: Node, place: TextPath) => Node;

/** `[words](page:key)` and `[words](https:…)` → `<Link to>`; the component resolves it in the reader's language. */
export const links: Pass = (tree) =>
  mapTree(tree, (node) =>
    node.type === 'link' ? element('Link', { to: node.url ?? '' }, node.children ?? [], true) : node,
  );

/** Latvian words in a text of another language get their own language and direction. */
export const isolate: Pass = (tree, { locale }) =>
  locale === sourceLocale ? tree : mapTree(tree, (node) => (node.type === 'text' ? splitLatvian(node, locale) : node));

function splitLatvian(node: Node, locale: Locale): Node | Node[] {
  const pieces = piecesOf(node.value ?? '', locale);
  if (!pieces.some(({ isLatvian }) => isLatvian)) return node; // It knows its line, for messages.
  return pieces.map(({ text, isLatvian }) => {
    const words: Node = { type: 'text', value: text };
    return isLatvian ? element('bdi', { lang: 'lv', dir: 'ltr' }, [words], true) : words;
  });
}

/** Rows of a table become cards on phones: every cell but the first repeats the heading of its column there. */
export const tables: Pass = (tree) =>
  mapTree(tree, (node) => {
    if (node.type !== 'table') return node;
    const [head, ...rows] = node.children ?? [];
    const labels = head?.children?.map(plainText) ?? [];
    const headings = head?.children?.map((cell) => element('th', { scope: 'col' }, cell.children ?? [])) ?? [];
    return element('table', { class: 'stack' }, [
      element('thead', {}, [element('tr', {}, headings)]),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            (row.children ?? []).map((cell, column) => cellOf(cell, labels[column], column)),
          ),
        ),
      ),
    ]);
  });

const cellOf = (cell: Node, label = '', column: number) =>
  element('td', column === 0 ? {} : { 'data-label': label }, cell.children ?? []);

/** Marks components on a line of their own, and tells every component the language of the file. */
export const locale: Pass = (tree, place) =>
  mapTree(tree, (node) => {
    if (!isComponent(node) || !/^[A-Z]/.test(node.name ?? '')) return node;
    const given: Record<string, string> = {
      locale: place.locale,
      ...(node.type === 'mdxJsxFlowElement' ? { block: 'yes' } : {}),
    };
    const added = Object.entries(given).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
    return { ...node, attributes: [...(node.attributes ?? []), ...added] };
  });

/** Tells every field of a form its number, in the order of the text. */
export const fields: Pass = (tree) => {
  let number = 0;
  return mapTree(tree, (node) => {
    if (node.name !== 'FormField') return node;
    number += 1;
    const added = { type: 'mdxJsxAttribute', name: 'number', value: String(number) };
    return { ...node, attributes: [...(node.attributes ?? []), added] };
  });
};

/**
 * Wraps the lead and every `##` with its content in `<Section>`, and the `###` of a guide's steps in `<Step>`. Before
 * the steps of a guide stand its deadlines.
 */
export const sections: Pass = (tree, { key, kind }) => {
  const [lead, ...rest] = split(tree.children?.filter((node) => node.type !== 'yaml') ?? [], 2);
  const wrapped = rest.flatMap((nodes) => {
    const id = headingId(nodes[0]) ?? '';
    if (kind !== 'guide' || id !== 'steps') return [element('Section', { id, of: key }, nodes)];
    return [element('GuideDeadlines', { of: key }, []), element('Section', { id, of: key }, steps(nodes))];
  });
  return {
    ...tree,
    children: [...(lead?.length ? [element('Section', { id: 'lead', of: key }, lead)] : []), ...wrapped],
  };
};

function steps(nodes: Node[]): Node[] {
  const [before = [], ...each] = split(nodes, 3);
  return [
    ...before,
    element(
      'Steps',
      {},
      each.map((step) => element('Step', {}, step)),
    ),
  ];
}

/** Cuts a run of nodes before every heading of a depth; the first part is what stands before the first one. */
function split(nodes: Node[], depth: number): Node[][] {
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === depth ? [index] : []));
  return [0, ...starts].map((start, index) => nodes.slice(start, starts[index] ?? nodes.length));
}
