import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import { ruleOf } from '../../markdown/vocabulary.ts';
import { type Locale, locales } from '../locales.ts';
import { once } from '../once.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { parsedFront } from './lookup.ts';
import { lineOf, nodesOf } from './nodes.ts';
import { dataStrings } from './strings.ts';

/** A run of words as the reader sees it. */
export interface Prose {
  file: string;
  text: string;
  locale: Locale;
  /** Line of the file for a place in the text; asked only when there is something to say. */
  lineAt: (index: number) => number;
  /** Where an emergency number may stand bare: a quiz asks for it, and a title cannot hold a component. */
  isFree: boolean;
  /** A command or the name of a file: it has no grammar. */
  isCode: boolean;
}

/** Title, summary, goals, reason, all words of the body and of attributes. */
export const proseOf = once((text: ReadText): Prose[] => [...inHead(text), ...inBody(text)]);

/** What a language says anywhere: its texts and its data. */
export const allProse = once((read: ReadContent): Prose[] => [
  ...read.texts.flatMap(proseOf),
  ...locales.flatMap(({ id }) => inData(read, id)),
]);

function inHead(text: ReadText): Prose[] {
  const { title, summary, goals = [], why, changed } = text.data;
  const say = (words: string, ...path: PropertyKey[]): Prose => {
    const lineAt = () => parsedFront(text).lineOf(path);
    return { file: text.file, text: words, locale: text.locale, lineAt, isFree: true, isCode: false };
  };
  return [
    say(title, 'title'),
    say(summary, 'summary'),
    ...goals.map((goal, at) => say(goal, 'goals', at)),
    ...(why ? [say(why, 'why')] : []),
    ...(changed ? [say(changed, 'changed')] : []),
  ];
}

const inBody = (text: ReadText): Prose[] =>
  nodesOf(text).flatMap(({ node, parents }) => {
    const isFree = parents.some((parent) => parent.name === 'Answer');
    return saidBy(node).map((words) => {
      const lineAt = (index: number) => lineOf(node) + words.slice(0, index).split('\n').length - 1;
      const isCode = node.type === 'inlineCode';
      return { file: text.file, text: words, locale: text.locale, lineAt, isFree, isCode };
    });
  });

/** The words of one node, without those of the nodes below it. */
function saidBy(node: Node): string[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value ?? ''];
  if (!isComponent(node)) return [];
  const rules = Object.entries(ruleOf(node.name ?? '')?.attributes ?? {});
  return rules.flatMap(([name, rule]) => (rule === 'words' ? [attribute(node, name.replace('?', '')) ?? ''] : []));
}

const inData = (read: ReadContent, locale: Locale): Prose[] =>
  dataStrings(read, `${locale}/`)
    .filter(({ file }) => !file.endsWith('/.pins.json') && !file.endsWith('/terms.yaml'))
    .map(({ file, text, line }) => ({ file, text, locale, lineAt: line, isFree: true, isCode: false }));
