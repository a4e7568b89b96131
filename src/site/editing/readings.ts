import { translator } from '../../i18n/t.ts';
import { attribute, type Node } from '../../markdown/tree.ts';
import { factView } from '../facts.ts';
import { formatter } from '../format.ts';
import { type Locale, liveLocales, sourceLocale } from '../locales.ts';
import type { ReadContent } from '../read.ts';
import type { Fact, FactWords } from '../schemas.ts';

/** How facts read in one language. */
export interface Reading {
  label: (id: string) => string;
  /** Value as a reader sees it. */
  value: (id: string) => string;
}

/** A fact with another value. */
export interface Supposed {
  id: string;
  value: string | number;
}

/**
 * Facts as readers of a language see them, or would see them. A draft language has no formats yet: it shows the value
 * as it is written.
 * @param supposed a fact that has another value; what words say in its place no longer holds
 */
export function readingOf({ content }: ReadContent, locale: Locale, now: string, supposed?: Supposed): Reading {
  const { ui, facts: words } = content.words[locale];
  const isLive = liveLocales.includes(locale);
  const wordsOf = (id: string): FactWords => (Object.hasOwn(words, id) && words[id]) || { label: id };
  const show = (fact: Fact, said: FactWords) =>
    isLive
      ? factView(fact, said, translator(locale, ui), formatter(locale), now).text
      : String(said.value ?? fact.value);
  return {
    label: (id) => wordsOf(id).label,
    value: (id) => {
      const fact = content.facts[id];
      if (!fact) return id;
      if (supposed?.id !== id) return show(fact, wordsOf(id));
      const isForeign = fact.unit === 'text' && locale !== sourceLocale;
      const text = show({ ...fact, value: supposed.value }, { label: wordsOf(id).label });
      return isForeign ? `${text} (to be translated)` : text;
    },
  };
}

/** Stands for a fact in a sentence, so that what it says does not end the sentence. */
const mark = '\ufffc';

/**
 * The sentences below a node that show a fact.
 * @returns each as it reads with each of the readings
 */
export function sentencesWith(node: Node, id: string, locale: Locale, readings: Reading[]): string[][] {
  const [first] = readings;
  // A line end would count as the end of a sentence.
  const words = wordsBelow(node, (other) => (other === id ? mark : (first?.value(other) ?? other))).replace(
    /\s+/g,
    ' ',
  );
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(words)];
  return sentences
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence.includes(mark))
    .map((sentence) => readings.map((reading) => sentence.replaceAll(mark, () => reading.value(id))));
}

function wordsBelow(node: Node, fact: (id: string) => string): string {
  if (node.name === 'Fact') return fact(attribute(node, 'id') ?? '');
  return node.value ?? (node.children ?? []).map((child) => wordsBelow(child, fact)).join('');
}
