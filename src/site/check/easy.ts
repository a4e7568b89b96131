import type { Node } from '../../markdown/tree.ts';
import { changedSince, retoldBy } from '../easy.ts';
import { retoldKey } from '../keys.ts';
import type { Words } from '../messages/shape.ts';
import { advice, error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Check } from './check.ts';
import { easyLongest } from './limits.ts';
import { isBroken, own } from './lookup.ts';
import { lineOf, nodesOf, sectionsIn } from './nodes.ts';
import { sentencesOf } from './plain-language.ts';

/** An easy text retells a page that is there, is as careful as it, knows its changes, and is easy. */
export const checkEasy: Check = (read) =>
  read.texts
    .filter(({ kind }) => kind === 'easy')
    .flatMap((text) => [...againstPage(read, text), ...pictureless(text), ...hardForms(text), ...longSentences(text)]);

function againstPage(read: ReadContent, text: ReadText): Problem[] {
  const { file, locale, key } = text;
  const page = retoldBy(read.texts, text);
  const retold = retoldKey(key) ?? '';
  if (!page) return isBroken(read, `${locale}/${retold}`) ? [] : [error(file, 1, 'easy.no-page', { key: retold })];
  const changed = changedSince(page, own(read.content.words[locale].pins, key));
  const values = {
    sections: changed.join(', '),
    page: page.file,
    command: `npm run content -- accept ${locale} ${key}`,
  };
  return [
    ...(['sensitive', 'critical'] as const)
      .filter((field) => page.data[field] !== text.data[field])
      .map((field) => error(file, 1, 'easy.unlike', { field, page: page.file })),
    ...(changed.length ? [advice(file, 1, 'easy.stale', values)] : []),
  ];
}

const pictureless = (text: ReadText): Problem[] =>
  sectionsIn(text)
    .filter(({ nodes }) => nodes.length > 0 && !nodes.some(({ name }) => name === 'Picture'))
    .map(({ id, line }) => advice(text.file, line, 'easy.no-picture', { id }));

const forms: [what: Words, is: (node: Node, parents: Node[]) => boolean][] = [
  [{ en: 'a table', lv: 'tabula' }, ({ type }) => type === 'table'],
  [
    { en: 'a list in a list', lv: 'saraksts sarakstā' },
    ({ type }, parents) => type === 'list' && parents.some((parent) => parent.type === 'listItem'),
  ],
  [{ en: 'brackets', lv: 'iekavas' }, ({ type, value = '' }) => type === 'text' && /[()]/.test(value)],
];

function hardForms(text: ReadText): Problem[] {
  const say = (line: number, what: Words) => advice(text.file, line, 'easy.form', { what });
  return [
    ...nodesOf(text).flatMap(({ node, parents }) =>
      forms.filter(([, is]) => is(node, parents)).map(([what]) => say(lineOf(node), what)),
    ),
    ...[...Map.groupBy(sentencesOf(text), ({ line }) => line)]
      .filter(([, sentences]) => sentences.length > 1)
      .map(([line]) => say(line, together)),
  ];
}

const together: Words = { en: 'several sentences in one paragraph', lv: 'vairāki teikumi vienā rindkopā' };

const longSentences = (text: ReadText): Problem[] =>
  sentencesOf(text)
    .filter(({ words }) => words.length > easyLongest)
    .map(({ words, line }) => {
      const values = { count: words.length, most: easyLongest, beginning: words.slice(0, 6).join(' ') };
      return advice(text.file, line, 'easy.long', values);
    });
