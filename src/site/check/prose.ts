import { attribute, isComponent } from '../../markdown/tree.ts';
import { ruleOf } from '../../markdown/vocabulary.ts';
import type { Locale } from '../locales.ts';
import { error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Check } from './check.ts';
import { parsedFront } from './lookup.ts';
import { lineOf, nodesOf } from './nodes.ts';
import { directive, emergency, lookAlike, numbers, quotes, type Rule } from './patterns.ts';
import { dataStrings } from './strings.ts';

/** Words as the reader sees them, with the line they begin on. */
interface Words {
  file: string;
  line: number;
  text: string;
  locale: Locale;
  /** Where an emergency number may stand bare: a quiz asks for it, and a title cannot hold a component. */
  isFree: boolean;
}

/** No number that can become wrong in the prose, the language's own quotes, no letters from another script. */
export const checkProse: Check = (read) => [
  ...read.texts.flatMap((text) => [...inTree(text), ...inHead(text)]).flatMap(checkWords),
  ...inData(read),
];

function checkWords({ file, line, text, locale, isFree }: Words): Problem[] {
  const rules = [...numbers, ...(isFree ? [] : [emergency]), quotes(locale), lookAlike, directive];
  return rules.flatMap((rule) => find(rule, text).map(({ found, at }) => error(file, line + at, found, rule.fix)));
}

/** Each place where a rule is broken, with the number of line ends before it. */
function find(rule: Rule, text: string): { found: string; at: number }[] {
  return [...withLatinDigits(text).matchAll(rule.pattern)].map((match) => ({
    found: `${rule.name} "${match[0].trim().slice(0, 40)}"`,
    at: text.slice(0, match.index).split('\n').length - 1,
  }));
}

/** Arabic and Persian digits as Latin ones; the length stays. */
const withLatinDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

function inTree(text: ReadText): Words[] {
  return nodesOf(text).flatMap(({ node, parents }) => {
    const place = {
      file: text.file,
      line: lineOf(node),
      locale: text.locale,
      isFree: parents.some((parent) => parent.name === 'Answer'),
    };
    if (node.type === 'text') return [{ ...place, text: node.value ?? '' }];
    if (!isComponent(node)) return [];
    const rules = Object.entries(ruleOf(node.name ?? '')?.attributes ?? {}).filter(([, rule]) => rule === 'words');
    return rules.flatMap(([name]) => ({ ...place, text: attribute(node, name.replace('?', '')) ?? '' }));
  });
}

function inHead(text: ReadText): Words[] {
  const place = { file: text.file, locale: text.locale, isFree: true };
  const line = (...path: PropertyKey[]) => parsedFront(text).lineOf(path);
  return [
    { ...place, line: line('title'), text: text.data.title },
    { ...place, line: line('summary'), text: text.data.summary },
    ...(text.data.goals ?? []).map((goal, at) => ({ ...place, line: line('goals', at), text: goal })),
  ];
}

/** A letter from another script breaks search and reading aloud in data as well. */
const inData = (read: ReadContent) =>
  dataStrings(read).flatMap(({ file, text, line }) =>
    find(lookAlike, text).map(({ found }) => error(file, line(), found, lookAlike.fix)),
  );
