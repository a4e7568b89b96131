import { attribute, isComponent, type Node, walk } from '../../markdown/tree.ts';
import { ruleOf } from '../../markdown/vocabulary.ts';
import type { Content, Text } from '../content.ts';
import type { Reader } from '../reader.ts';
import { treeOf } from '../text.ts';
import { namedBy } from '../uses.ts';

/** What a text says, by how near the top it stands. */
export interface Said {
  headings: string[];
  body: string[];
  /** Latvian words that the text shows. */
  latvian: string[];
}

/** Reads a text as its reader sees it: words of components, facts and records too. */
export function saidBy(text: Text, reader: Reader, content: Content): Said {
  const said: Said = { headings: [], body: [], latvian: [] };
  for (const { node, parents } of walk(treeOf(text.body))) {
    const isHeading = parents.some(({ type }) => type === 'heading');
    if (node.value && !node.type.startsWith('mdx')) (isHeading ? said.headings : said.body).push(node.value);
    if (!isComponent(node)) continue;
    said.body.push(...ownWords(node));
    for (const { to, id } of namedBy(node, content)) {
      if (to === 'phrase') said.latvian.push(content.phrases[id]?.text ?? '');
      if (to === 'phrase') said.body.push(reader.words.phrases[id]?.means ?? '');
      if (to === 'fact' && reader.words.facts[id]) said.body.push(reader.fact(id).text);
      if (to === 'record') said.body.push(reader.page(id)?.title ?? '');
    }
  }
  return said;
}

/** Attributes that are words of the page's language. */
const ownWords = (node: Node) =>
  Object.entries(ruleOf(node.name ?? '')?.attributes ?? {}).flatMap(([name, rule]) =>
    rule === 'words' ? [attribute(node, name.replace('?', '')) ?? ''] : [],
  );
