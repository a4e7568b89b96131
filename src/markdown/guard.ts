import { error, type Problem } from '../site/problems.ts';
import { type Attribute, attribute, isComponent, type Node, walk } from './tree.ts';
import { type AttributeRule, ruleOf, vocabulary } from './vocabulary.ts';

/** Why content may not hold a kind of node, and what to write instead. Whatever is not listed here or below is refused. */
const refused: Record<string, [found: string, fix: string]> = {
  mdxjsEsm: ['an import or export', 'take it out: content cannot run code, components need no import'],
  mdxFlowExpression: ['an expression in braces', 'write the words themselves; braces are for heading ids only'],
  mdxTextExpression: ['an expression in braces', 'write the words themselves; braces are for heading ids only'],
  html: ['raw HTML', 'use Markdown or one of the components in content/README.md'],
  image: ['a picture written in Markdown', 'pictures need a component with a text; see content/README.md'],
  imageReference: ['a picture written in Markdown', 'pictures need a component with a text; see content/README.md'],
  footnoteDefinition: ['a footnote', 'put the words into the text or the source into the front matter'],
  footnoteReference: ['a footnote', 'put the words into the text or the source into the front matter'],
  definition: ['a link address apart from its link', 'write the link as [words](address)'],
  linkReference: ['a link without its address', 'write the link as [words](address)'],
  code: ['a code block', 'write it as a paragraph or a list'],
};

const allowed = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'link',
  'list',
  'listItem',
  'heading',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'break',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Addresses that a text may link to. Everything else (javascript:, data:, http:, tel:, relative paths) is refused. */
const linkShape = /^(https:\/\/[^\s]+|page:[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9-]+)*(#[a-z0-9-]+)?)$/;

/**
 * Refuses everything in a text that could run code, load something or slip past the checks.
 * The same function serves `content check` and the build.
 * @param tree syntax tree of the whole file or of its body
 * @param file path for messages
 * @param offset lines before the tree's first line
 */
export function guard(tree: Node, file: string, offset = 0): Problem[] {
  return [...walk(tree)].flatMap(({ node, parents }) => {
    const line = (node.position?.start.line ?? 1) + offset;
    const say = (found: string, fix: string) => error(file, line, found, fix);
    const no = Object.hasOwn(refused, node.type) && refused[node.type];
    if (no) return [say(...no)];
    if (!allowed.has(node.type))
      return [say(`Markdown of the kind "${node.type}"`, 'use plain Markdown; content/README.md lists what there is')];
    if (node.type === 'link' && !linkShape.test(node.url ?? '')) {
      return [say(`a link to "${node.url}"`, 'link to https:… outside or to page:… inside the portal')];
    }
    const extra = Object.keys((node.data?.hProperties as object | undefined) ?? {}).filter((name) => name !== 'id');
    if (extra.length)
      return [say(`"${extra.join('", "')}" in the braces of a heading`, 'write only the id there: {#id}')];
    return isComponent(node) ? guardComponent(node, parents, say) : [];
  });
}

type Say = (found: string, fix: string) => Problem;

function guardComponent(node: Node, parents: Node[], say: Say): Problem[] {
  const name = node.name ?? '';
  const rule = ruleOf(name);
  if (!rule) {
    const known = Object.keys(vocabulary).join(', ');
    return [
      /^[a-z]/.test(name)
        ? say(`raw HTML <${name}>`, `use Markdown or one of the components: ${known}`)
        : say(`an unknown component <${name}>`, `use one of ${known}`),
    ];
  }
  const holder = parents.findLast((parent) => isComponent(parent))?.name;
  const misplaced =
    rule.inside && holder !== rule.inside
      ? [say(`<${name}> outside of <${rule.inside}>`, `put it inside <${rule.inside}>`)]
      : [];
  const odd = (node.attributes ?? []).flatMap((one) => guardAttribute(one, name, rule.attributes, say));
  const twice = (node.attributes ?? []).filter(
    (one, at, all) => all.findIndex(({ name: other }) => other === one.name) < at,
  );
  const missing = Object.keys(rule.attributes)
    .filter(
      (wanted) =>
        !wanted.endsWith('?') &&
        attribute(node, wanted) === undefined &&
        !node.attributes?.some((one) => one.name === wanted),
    )
    .map((wanted) => say(`<${name}> without ${wanted}`, `write <${name} ${wanted}="…">`));
  return [
    ...misplaced,
    ...odd,
    ...twice.map((one) => say(`${one.name} twice in <${name}>`, 'keep one of them')),
    ...missing,
  ];
}

function guardAttribute(one: Attribute, component: string, rules: Record<string, AttributeRule>, say: Say): Problem[] {
  if (one.type !== 'mdxJsxAttribute' || !one.name)
    return [say(`a spread or expression in <${component}>`, 'write attributes as name="text"')];
  const known = [one.name, `${one.name}?`].find((name) => Object.hasOwn(rules, name));
  const rule = known && rules[known];
  if (!rule)
    return [
      say(
        `<${component}> with the unknown attribute "${one.name}"`,
        `it may have: ${Object.keys(rules).join(', ') || 'none'}`,
      ),
    ];
  if (typeof one.value !== 'string')
    return [say(`${one.name} of <${component}> is not plain text`, `write ${one.name}="text"`)];
  if (Array.isArray(rule) && !rule.includes(one.value))
    return [say(`${one.name}="${one.value}" in <${component}>`, `use one of ${rule.join(', ')}`)];
  const isId = typeof rule === 'string' && rule !== 'words';
  if (isId && !/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(one.value))
    return [say(`${one.name}="${one.value}" in <${component}>`, 'use small Latin letters, digits and hyphens')];
  return one.value.trim()
    ? []
    : [say(`an empty ${one.name} in <${component}>`, 'write the words or take the attribute out')];
}
