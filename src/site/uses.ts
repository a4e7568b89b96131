import { attribute, isComponent, type Node, walk } from '../markdown/tree.ts';
import { ruleOf } from '../markdown/vocabulary.ts';
import { once } from './check/lookup.ts';
import { type Content, sourceTextOf, type Text } from './content.ts';
import type { Locale } from './locales.ts';
import type { TextData } from './schemas.ts';
import { parseMdx } from './text.ts';

/** Something that a text names and that is written elsewhere. */
export interface Named {
  to: 'fact' | 'phrase' | 'record' | 'picture' | 'topic';
  id: string;
}

/** What the components below a node name: `<Fact id="a" />` names the fact `a`. */
export function namedIn(root: Node): (Named & { node: Node })[] {
  return [...walk(root)].flatMap(({ node }) => {
    const rules = isComponent(node) ? Object.entries(ruleOf(node.name ?? '')?.attributes ?? {}) : [];
    return rules.flatMap(([name, to]) => {
      const id = attribute(node, name);
      return id && (to === 'fact' || to === 'phrase' || to === 'record' || to === 'picture') ? [{ to, id, node }] : [];
    });
  });
}

/** What front matter names, each with its place there: `['deadlines', 0]`. */
export function namedByFront(data: Partial<TextData>): (Named & { path: PropertyKey[] })[] {
  const { where = [], bring = [], deadlines = [], topics = [], cost, duration } = data;
  const all = (to: Named['to'], field: string, ids: string[]) => ids.map((id, at) => ({ to, id, path: [field, at] }));
  const one = (field: string, id: string | null | undefined) =>
    id ? [{ to: 'fact' as const, id, path: [field] }] : [];
  return [
    ...all('record', 'where', where),
    ...all('phrase', 'bring', bring),
    ...all('fact', 'deadlines', deadlines),
    ...all('topic', 'topics', topics),
    ...one('cost', cost),
    ...one('duration', duration),
  ];
}

/** A page of one language. */
export interface Use {
  key: string;
  locale: Locale;
}

/**
 * fact id → the texts that show it: in their body, or through the front matter of their source. Each text once, in the
 * order of the content. Every body is parsed for it, so the answer is kept.
 */
export const usesOf = once((content: Content): Map<string, Use[]> => {
  const uses = new Map<string, Use[]>();
  for (const text of content.texts) {
    const { key, locale } = text;
    for (const id of factsOf(text, sourceTextOf(content.texts, key)))
      uses.set(id, [...(uses.get(id) ?? []), { key, locale }]);
  }
  return uses;
});

function factsOf(text: Text, source: Text | undefined): Set<string> {
  const named: Named[] = [...namedIn(parseMdx(text.body) as unknown as Node), ...namedByFront(source?.data ?? {})];
  return new Set(named.filter(({ to }) => to === 'fact').map(({ id }) => id));
}
