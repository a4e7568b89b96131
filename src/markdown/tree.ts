/** The few things that all passes need of a Markdown tree. Nodes are plain data and are never changed in place. */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  name?: string | null;
  url?: string;
  depth?: number;
  /** First number of a list with numbers. */
  start?: number | null;
  attributes?: Attribute[];
  data?: Record<string, unknown>;
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
}
export interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** A component or element node with plain text attributes. `inline` decides whether it may stand in a paragraph. */
export function element(name: string, attributes: Record<string, string>, children: Node[], inline = false): Node {
  return {
    type: inline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
    data: { _mdxExplicitJsx: true },
  };
}

/** Text value of an attribute, or undefined. */
export function attribute(node: Node, name: string): string | undefined {
  const found = node.attributes?.find((one) => one.name === name)?.value;
  return typeof found === 'string' ? found : undefined;
}

/** True for a component (`<Fact …/>`), in a paragraph or on a line of its own. */
export const isComponent = (node: Node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Rebuilds a tree bottom-up; a visitor may give one node or several in its place. */
export function mapTree(node: Node, visit: (node: Node) => Node | Node[]): Node {
  const children = node.children?.flatMap((child) => {
    const mapped = mapTree(child, visit);
    return visit(mapped);
  });
  return children ? { ...node, children } : node;
}

/** Every node with its parents, outermost first. */
export function* walk(node: Node, parents: Node[] = []): Generator<{ node: Node; parents: Node[] }> {
  yield { node, parents };
  for (const child of node.children ?? []) yield* walk(child, [...parents, node]);
}
