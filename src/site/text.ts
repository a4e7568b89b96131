import { createHash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import { type Features, mdxToMdast } from 'satteri';
import type { Node } from '../markdown/tree.ts';

/**
 * The one parser of content texts. Guard, hashes, parity, search words and documents all read this tree, with the
 * same features as the build (`astro.config.mjs` imports them from here).
 */
export const markdownFeatures = {
  headingAttributes: true,
  smartPunctuation: false,
  directive: false,
  gfm: { footnotes: false },
} satisfies Features;

/** Syntax tree of a text. Throws the parser's message (with line) on broken MDX. */
export const parseMdx = (source: string) =>
  mdxToMdast(source, { features: { ...markdownFeatures, frontmatter: true } }) as Root;

/** The same tree, for what walks through all of its nodes. */
export const treeOf = (source: string) => parseMdx(source) as unknown as Node;

/** A part of a text that is translated, hashed and reported as one: `head`, `lead` and every `##` section. */
export interface Section {
  /** `head`, `lead` or the id of the heading. */
  id: string;
  /** Words of the heading; empty for head and lead. */
  title: string;
  /** First 12 hex digits of SHA-256 over the MDX source, NFC, white space collapsed. */
  hash: string;
  /** Line in the body where the section starts, 1-based. */
  line: number;
  /** MDX source of the section. */
  source: string;
}

/** Hash of a section's source; white space and reflow do not change it. */
export function hashOf(source: string): string {
  const text = source.normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

type AnyNode = { type: string; value?: string; children?: AnyNode[]; data?: Record<string, unknown> };

/** All words below a node. */
export function plainText(node: unknown): string {
  const { value, children } = node as AnyNode;
  return value ?? (children ?? []).map(plainText).join('');
}

/** The `{#id}` of a heading, or undefined. */
export const headingId = (node: unknown) => ((node as AnyNode).data?.hProperties as { id?: string } | undefined)?.id;

/** Words of the front matter that are translated. */
type Head = { title: string; summary: string; goals?: string[]; why?: string; changed?: string };

/**
 * Cuts a text into its sections.
 * @param body MDX without front matter
 */
export const sectionsOf = (body: string, head: Head): Section[] => cutSections(body, parseMdx(body), head);

/**
 * The same for a tree that is there already.
 * @param source what the tree was made from
 * @param start where in it the body begins: place of its first letter and line, 1-based
 */
export function cutSections(source: string, tree: Root, head: Head, start = { offset: 0, line: 1 }): Section[] {
  const headings = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const starts = headings.map((node) => node.position?.start.offset ?? 0);
  const lead = source.slice(start.offset, starts[0] ?? source.length);
  const section = (id: string, title: string, source: string, line: number): Section => ({
    id,
    title,
    hash: hashOf(source),
    line,
    source,
  });
  return [
    section(
      'head',
      '',
      [head.title, head.summary, ...(head.goals ?? []), head.why, head.changed].filter((words) => words).join('\n'),
      1,
    ),
    ...(lead.trim() ? [section('lead', '', lead, 1)] : []),
    ...headings.map((node, index) =>
      section(
        headingId(node) ?? '',
        plainText(node),
        source.slice(starts[index], starts[index + 1] ?? source.length),
        (node.position?.start.line ?? start.line) - start.line + 1,
      ),
    ),
  ];
}

/** What a reader of a guide will have: the first line of its `result` that is whole without a component's own words. */
export function resultOf(sections: Section[]): string | undefined {
  const result = sections.find((section) => section.id === 'result');
  const blocks: Nodes[] = result ? parseMdx(result.source).children : [];
  const lines = blocks.flatMap((node) => (node.type === 'list' ? node.children : [node]));
  const line = lines.find((node) => ['paragraph', 'listItem'].includes(node.type) && isWhole(node));
  return line && plainText(line);
}

/** Ids of the facts that the `result` of a guide names, in their order. */
export const resultFacts = (sections: Section[]): string[] =>
  [...(sections.find(({ id }) => id === 'result')?.source ?? '').matchAll(/<Fact id="([^"]+)"/g)].flatMap(
    ([, id]) => id ?? [],
  );

/** False where a component without content says something of its own: `<Fact id="a" />`. */
function isWhole(node: Nodes): boolean {
  const children: Nodes[] = 'children' in node ? node.children : [];
  return !(node.type.startsWith('mdxJsx') && children.length === 0) && children.every(isWhole);
}

/** First `###` of the `steps` section of a guide: what to do first. */
export function firstStepOf(sections: Section[]): { id: string; title: string } | undefined {
  const steps = sections.find((section) => section.id === 'steps');
  const heading = steps && parseMdx(steps.source).children.find((node) => node.type === 'heading' && node.depth === 3);
  return heading && { id: headingId(heading) ?? '', title: plainText(heading) };
}
