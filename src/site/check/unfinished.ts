import { attribute, type Node } from '../../markdown/tree.ts';
import { isLocale, type Locale, sourceLocale } from '../locales.ts';
import { error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { plainText } from '../text.ts';
import type { Check } from './check.ts';
import { levelFor, parsedFront } from './lookup.ts';
import { lineOf, nodesOf } from './nodes.ts';
import { type DataString, dataStrings, stringsOf } from './strings.ts';

/** What `content new` puts where words are to be written: a line that begins with this sign is not finished. */
export const placeholder = '…';

/** A file with more unfinished lines than this gets one problem for all of them: a new language has hundreds. */
const mostLines = 5;

/** A scaffold is not published by mistake: every line that still begins with … is named. */
export const checkUnfinished: Check = (read) => [
  ...read.texts.flatMap((text) => {
    const lines = [...stringsOf(text.file, parsedFront(text)), ...inBody(text)].filter(isUnfinished);
    return onePerLine(lines).map((one) => problem(one, text.locale));
  }),
  ...inData(read),
];

const isUnfinished = ({ text }: DataString) => text.trimStart().startsWith(placeholder);

/** Nodes that begin a line of words; what a component says in an attribute counts as well. */
const lineNodes = ['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement', 'mdxJsxTextElement'];
const spoken = ['text', 'title', 'with'];

const inBody = (text: ReadText): DataString[] =>
  nodesOf(text)
    .filter(({ node }) => lineNodes.includes(node.type))
    .flatMap(({ node }) => wordsOf(node).map((words) => ({ file: text.file, text: words, line: () => lineOf(node) })));

const wordsOf = (node: Node) => [plainText(node), ...spoken.map((name) => attribute(node, name) ?? '')];

/** A reason begins on the line of its answer; the first of them is named. */
const onePerLine = (lines: DataString[]) => [...new Map(lines.toReversed().map((one) => [one.line(), one])).values()];

function inData(read: ReadContent): Problem[] {
  const files = Map.groupBy(dataStrings(read).filter(isUnfinished), ({ file }) => file);
  return [...files].flatMap(([file, lines]) => {
    const folder = file.split('/')[1] ?? '';
    const locale = isLocale(folder) ? folder : sourceLocale;
    const [first] = lines;
    if (!first || lines.length <= mostLines) return lines.map((one) => problem(one, locale));
    const values = { count: lines.length, text: shown(first) };
    return [{ ...error(file, first.line(), 'text.unfinished-lines', values), level: levelFor(locale) }];
  });
}

/** What a draft language lacks stops nobody. */
const problem = (one: DataString, locale: Locale): Problem => ({
  ...error(one.file, one.line(), 'text.unfinished', { text: shown(one) }),
  level: levelFor(locale),
});

const shown = ({ text }: DataString) => text.trim().replace(/\s+/g, ' ').slice(0, 60);
