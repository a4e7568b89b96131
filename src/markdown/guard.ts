import type { Words } from '../site/messages/shape.ts';
import { error, type Problem, type Say } from '../site/problems.ts';
import { type Attribute, attribute, isComponent, type Node, walk } from './tree.ts';
import { type AttributeRule, ruleOf, vocabulary } from './vocabulary.ts';

/** Why content may not hold a kind of node, and what to write instead. Whatever is not listed here or below is refused. */
const refused = {
  mdxjsEsm: 'guard.code',
  mdxFlowExpression: 'guard.expression',
  mdxTextExpression: 'guard.expression',
  html: 'guard.html',
  image: 'guard.picture',
  imageReference: 'guard.picture',
  footnoteDefinition: 'guard.footnote',
  footnoteReference: 'guard.footnote',
  definition: 'guard.definition',
  linkReference: 'guard.reference',
  code: 'guard.code-block',
} as const;
const isRefused = (type: string): type is keyof typeof refused => Object.hasOwn(refused, type);

const allowed = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
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
    const say: Say = (...message) => error(file, line, ...message);
    if (isRefused(node.type)) return [say(refused[node.type])];
    if (!allowed.has(node.type)) return [say('guard.kind', { kind: node.type })];
    if (node.type === 'link' && !linkShape.test(node.url ?? '')) return [say('guard.link', { url: node.url ?? '' })];
    const extra = Object.keys((node.data?.hProperties as object | undefined) ?? {}).filter((name) => name !== 'id');
    if (extra.length) return [say('guard.braces', { names: extra.join('", "') })];
    return isComponent(node) ? guardComponent(node, parents, say) : [];
  });
}

function guardComponent(node: Node, parents: Node[], say: Say): Problem[] {
  const name = node.name ?? '';
  const rule = ruleOf(name);
  if (!rule) {
    const known = Object.keys(vocabulary).join(', ');
    return [say(/^[a-z]/.test(name) ? 'guard.element' : 'guard.component', { name, known })];
  }
  const holder = parents.findLast((parent) => isComponent(parent))?.name;
  const misplaced = rule.inside && holder !== rule.inside ? [say('guard.outside', { name, inside: rule.inside })] : [];
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
    .map((wanted) => say('guard.without', { name, attribute: wanted }));
  return [
    ...misplaced,
    ...odd,
    ...twice.map((one) => say('guard.twice', { name, attribute: one.name ?? '' })),
    ...missing,
  ];
}

function guardAttribute(one: Attribute, name: string, rules: Record<string, AttributeRule>, say: Say): Problem[] {
  if (one.type !== 'mdxJsxAttribute' || !one.name) return [say('guard.spread', { name })];
  const attribute = one.name;
  const known = [attribute, `${attribute}?`].find((key) => Object.hasOwn(rules, key));
  const rule = known && rules[known];
  if (!rule) return [say('guard.attribute', { name, attribute, known: Object.keys(rules).join(', ') || nothing })];
  const { value } = one;
  if (typeof value !== 'string') return [say('guard.not-text', { name, attribute })];
  if (Array.isArray(rule) && !rule.includes(value))
    return [say('guard.choice', { name, attribute, value, known: rule.join(', ') })];
  const isId = typeof rule === 'string' && rule !== 'words';
  if (isId && !/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(value)) return [say('guard.id', { name, attribute, value })];
  return value.trim() ? [] : [say('guard.empty', { name, attribute })];
}

const nothing: Words = { en: 'none', lv: 'nekas' };
