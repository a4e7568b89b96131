import type { Node } from '../../markdown/tree.ts';
import type { Locale } from '../locales.ts';
import type { Problem } from '../problems.ts';
import type { ReadText } from '../read.ts';
import { plainText } from '../text.ts';
import type { Check } from './check.ts';
import { advice } from './lookup.ts';
import { lineOf, nodesOf } from './nodes.ts';

/** Languages that put into one word what others say in several have shorter sentences. */
const longest = (locale: Locale) => (['lv', 'ru', 'uk'].includes(locale) ? 20 : 25);
const mostAdvice = 3;

/** Plain language: sentences that are too long, the first few of each text. */
export const checkSentences: Check = (read) => read.texts.flatMap((text) => longSentences(text).slice(0, mostAdvice));

function longSentences(text: ReadText): Problem[] {
  const segmenter = new Intl.Segmenter(text.locale, { granularity: 'sentence' });
  return nodesOf(text)
    .filter(({ node }) => node.type === 'paragraph')
    .flatMap(({ node }) => [...segmenter.segment(plainText(node))].map(({ segment }) => ({ node, segment })))
    .flatMap(({ node, segment }) => tooLong(text, node, segment));
}

function tooLong(text: ReadText, node: Node, sentence: string): Problem[] {
  const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length <= longest(text.locale)) return [];
  const beginning = words.slice(0, 6).join(' ');
  return [advice(text.file, lineOf(node), `a sentence of ${words.length} words: ${beginning} …`, 'make two of it')];
}
