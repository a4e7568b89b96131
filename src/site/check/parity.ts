import { attribute, isComponent, type Node, walk } from '../../markdown/tree.ts';
import { ruleOf } from '../../markdown/vocabulary.ts';
import type { Words } from '../messages/shape.ts';
import { advice, error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { headingId } from '../text.ts';
import { sectionStates } from '../translations.ts';
import type { Check } from './check.ts';
import { own, sourcesOf } from './lookup.ts';
import { sectionsIn, type TreeSection } from './nodes.ts';

/** A section that was made from the present source has the same headings, components and links. */
export const checkParity: Check = (read) =>
  read.texts.flatMap((text) => {
    const source = sourcesOf(read).get(text.key);
    return source && source !== text ? checkTranslation(read, text, source) : [];
  });

function checkTranslation(read: ReadContent, text: ReadText, source: ReadText): Problem[] {
  const states = sectionStates(text, source, own(read.content.words[text.locale].pins, text.key));
  const stale = states.filter(({ state }) => state === 'stale').map(({ id }) => id);
  const current = new Set(states.filter(({ state }) => state === 'current').map(({ id }) => id));
  const command = `npm run content -- accept ${text.locale} ${text.key}`;
  const values = { sections: stale.join(', '), source: source.file, command };
  return [
    ...(stale.length ? [advice(text.file, 1, 'translation.stale', values)] : []),
    ...sectionsIn(text).flatMap((section) => {
      const original = sectionsIn(source).find(({ id }) => id === section.id);
      return original && current.has(section.id) ? compare(text, section, original) : [];
    }),
  ];
}

const nothing: Words = { en: 'nothing', lv: 'nav nekā' };

function compare({ file }: ReadText, section: TreeSection, original: TreeSection): Problem[] {
  return parts.flatMap(([what, of]) => {
    const [mine, wanted] = [of(section), of(original)];
    const at = Array.from({ length: Math.max(mine.length, wanted.length) }).findIndex(
      (_, index) => mine[index] !== wanted[index],
    );
    if (at < 0) return [];
    const values = { id: section.id, mine: mine[at] ?? nothing, wanted: wanted[at] ?? nothing };
    return [error(file, section.line, what, values)];
  });
}

const all = (section: TreeSection) => section.nodes.flatMap((node) => [...walk(node)].map((one) => one.node));

const headingsOf = (section: TreeSection) =>
  all(section)
    .filter((node) => node.type === 'heading')
    .map((node) => `${'#'.repeat(node.depth ?? 2)} {#${headingId(node) ?? ''}}`);

/** Order counts between paragraphs, not inside of one: languages order the words of a sentence differently. */
const componentsOf = (section: TreeSection) => section.nodes.flatMap((node) => blocks(node));

function blocks(node: Node): string[] {
  if (node.type === 'paragraph')
    return [...walk(node)]
      .filter((one) => isComponent(one.node))
      .map((one) => signature(one.node))
      .sort();
  return [...(isComponent(node) ? [signature(node)] : []), ...(node.children ?? []).flatMap(blocks)];
}

const parts = [
  ['parity.headings', headingsOf],
  ['parity.components', componentsOf],
  ['parity.links', linksOf],
] as const;

/** All attributes but words are the same in every language. */
const signature = (node: Node) => {
  const said = Object.entries(ruleOf(node.name ?? '')?.attributes ?? {}).flatMap(([name, rule]) => {
    const value = attribute(node, name.replace('?', ''));
    return rule === 'words' || value === undefined ? [] : [`${name.replace('?', '')}="${value}"`];
  });
  return `<${[node.name, ...said].join(' ')}>`;
};

/** Inside the portal the same places; outside the same hosts, because a site may have the page in both languages. */
function linksOf(section: TreeSection): string[] {
  const targets = all(section)
    .filter((node) => node.type === 'link')
    .map(({ url = '' }) => (url.startsWith('page:') ? url : (URL.parse(url)?.host ?? url)));
  return [...new Set(targets)].sort();
}
