import type { Node } from '../../markdown/tree.ts';
import type { Locale } from '../locales.ts';
import type { Words } from '../messages/shape.ts';
import { once } from '../once.ts';
import { advice, type Problem } from '../problems.ts';
import type { ReadText } from '../read.ts';
import { plainText } from '../text.ts';
import type { Check } from './check.ts';
import { fewestWords, longWord, plainLimits } from './limits.ts';
import { lineOf, nodesOf } from './nodes.ts';

/** Plain language: one line of advice for each text with long sentences or many long words. */
export const checkPlainLanguage: Check = (read) => read.texts.flatMap(checkText);

/** A sentence as its words, with the line where its paragraph begins. */
interface Sentence {
  words: string[];
  line: number;
}

interface Figures {
  /** Words a sentence. */
  mean: number;
  longest: Sentence;
  /** Long words in a hundred. */
  longWords: number;
}

function checkText(text: ReadText): Problem[] {
  const figures = figuresOf(text);
  const over = figures ? tooMuch(text.locale, figures) : [];
  if (!figures || !over.length) return [];
  const { words, line } = figures.longest;
  const values = { figures: joined(over), beginning: words.slice(0, 6).join(' ') };
  return [advice(text.file, line, 'plain.figures', values)];
}

/** The figures of a text, or null where it has no sentence. Those of a short text leave out what needs an average. */
function figuresOf(text: ReadText): Figures | null {
  const sentences = sentencesOf(text);
  const [first] = sentences;
  if (!first) return null;
  const words = sentences.flatMap((sentence) => sentence.words);
  const longest = sentences.reduce((most, one) => (one.words.length > most.words.length ? one : most), first);
  if (words.length < fewestWords) return { mean: 0, longest, longWords: 0 };
  const long = words.filter((word) => word.replace(/\P{L}/gu, '').length >= longWord).length;
  return { mean: words.length / sentences.length, longest, longWords: (100 * long) / words.length };
}

function tooMuch(locale: Locale, { mean, longest, longWords }: Figures): Words[] {
  const limits = plainLimits[locale];
  const figure = (en: string, lv: string, found: number, most: number): Words[] =>
    found > most
      ? [{ en: `${en} ${rounded(found)} (at most ${most})`, lv: `${lv} ${rounded(found)} (līdz ${most})` }]
      : [];
  return [
    ...figure('words a sentence', 'vārdi teikumā', mean, limits.mean),
    ...figure('longest sentence', 'garākais teikums', longest.words.length, limits.longest),
    ...figure('long words in a hundred', 'gari vārdi no simta', longWords, limits.longWords),
  ];
}

const rounded = (figure: number) => Math.round(figure * 10) / 10;
const joined = (all: Words[]): Words => ({
  en: all.map(({ en }) => en).join(', '),
  lv: all.map(({ lv }) => lv).join(', '),
});

const blocks = ['paragraph', 'tableCell'];

/** Sentences of paragraphs, cells and answers, without headings and the words of components. */
export function sentencesOf(text: ReadText): Sentence[] {
  return nodesOf(text).flatMap(({ node }) => {
    const said = blocks.includes(node.type) || node.name === 'Because' ? plainText(node) : ownWords(node);
    return cut(said, text.locale).map((words) => ({ words, line: lineOf(node) }));
  });
}

/** An answer without its reason, which has sentences of its own. */
const ownWords = ({ name, children = [] }: Node) =>
  name === 'Answer'
    ? children
        .filter((child) => child.name !== 'Because')
        .map(plainText)
        .join('')
    : '';

const segmenterOf = once((locale: Locale) => new Intl.Segmenter(locale, { granularity: 'sentence' }));

/** Sentences as lists of words. After "2022." a small letter goes on with the same sentence. */
function cut(said: string, locale: Locale): string[][] {
  if (!said.trim()) return [];
  const sentences: string[] = [];
  for (const { segment } of segmenterOf(locale).segment(said)) {
    const isRest = sentences.length && /^\p{Ll}/u.test(segment);
    if (isRest) sentences.push(`${sentences.pop()}${segment}`);
    else sentences.push(segment);
  }
  return sentences
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
}
