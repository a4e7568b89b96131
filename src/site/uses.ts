import { attribute, isComponent, type Node, walk } from '../markdown/tree.ts';
import { ruleOf } from '../markdown/vocabulary.ts';
import { type Content, sourceTextOf } from './content.ts';
import type { Locale } from './locales.ts';
import { once } from './once.ts';
import { rightFacts } from './rights.ts';
import type { TextData } from './schemas.ts';
import { treeOf } from './text.ts';

/** Something that a text names and that is written elsewhere. */
export interface Named {
  to: 'fact' | 'phrase' | 'record' | 'picture' | 'topic';
  id: string;
}

/** What one component names: `<Fact id="a" />` the fact `a`, the table of rights all facts that it shows. */
export function namedBy(node: Node, content: Content): Named[] {
  if (!isComponent(node)) return [];
  if (node.name === 'RightsTable') return rightFacts(content).map((id) => ({ to: 'fact', id }));
  return Object.entries(ruleOf(node.name ?? '')?.attributes ?? {}).flatMap(([name, to]) => {
    const id = attribute(node, name);
    return id && (to === 'fact' || to === 'phrase' || to === 'record' || to === 'picture') ? [{ to, id }] : [];
  });
}

/** What the components below a node name, each with its place. */
export const namedIn = (root: Node, content: Content): (Named & { node: Node })[] =>
  [...walk(root)].flatMap(({ node }) => namedBy(node, content).map((named) => ({ ...named, node })));

/** What front matter names, each with its place there: `['deadlines', 0]`. */
export function namedByFront(data: Partial<TextData>): (Named & { path: PropertyKey[] })[] {
  const { where = [], bring = [], deadlines = [], law = [], topics = [], cost, duration } = data;
  const all = (to: Named['to'], field: string, ids: string[]) => ids.map((id, at) => ({ to, id, path: [field, at] }));
  const one = (field: string, id: string | null | undefined) =>
    id ? [{ to: 'fact' as const, id, path: [field] }] : [];
  return [
    ...all('record', 'where', where),
    ...all('phrase', 'bring', bring),
    ...all('fact', 'deadlines', deadlines),
    ...all('fact', 'law', law),
    ...all('topic', 'topics', topics),
    ...one('cost', cost),
    ...one('duration', duration),
  ];
}

/** A page of one language. */
interface Use {
  key: string;
  locale: Locale;
}

/** Every text with what it names, in its body or through the front matter of its source. Each body is parsed once. */
const textsWithNames = once((content: Content) =>
  content.texts.map((text) => ({
    use: { key: text.key, locale: text.locale },
    named: [
      ...namedIn(treeOf(text.body), content),
      ...namedByFront(sourceTextOf(content.texts, text.key)?.data ?? {}),
    ] satisfies Named[],
  })),
);

/** id → the texts that show it, each text once, in the order of the content. */
const usesBy = (to: Named['to']) =>
  once((content: Content): Map<string, Use[]> => {
    const uses = new Map<string, Use[]>();
    for (const { use, named } of textsWithNames(content))
      for (const id of new Set(named.filter((one) => one.to === to).map((one) => one.id)))
        uses.set(id, [...(uses.get(id) ?? []), use]);
    return uses;
  });

/** Fact → texts that show it, also through the front matter of their source. */
export const usesOf = usesBy('fact');
/** Phrase → texts that show it. */
export const phraseUsesOf = usesBy('phrase');
/** By `organisations/nvd`. */
export const recordUsesOf = usesBy('record');
