import { type Content, sourceTextOf } from './content.ts';
import { type Doubt, doubtOf, doubts } from './facts.ts';
import type { Locale } from './locales.ts';
import { once } from './once.ts';
import { urlOf } from './urls.ts';
import { usesOf } from './uses.ts';

/** Facts that cannot be relied on for one reason. */
interface Doubted {
  doubt: Doubt;
  ids: string[];
}

/**
 * The ledger of doubt: every fact that readers of a language can meet and that is not sure on a day, by its gravest
 * reason. Reasons without facts are left out; the order of facts is that of `facts.yaml`.
 * @param topic facts of this topic only
 */
export function ledgerOf(content: Content, locale: Locale, now: string, topic?: string): Doubted[] {
  const found = factsSaidIn(content, locale)
    .filter(({ id }) => topic === undefined || topicOf(content, id) === topic)
    .map(({ id, fact, words }) => ({ id, doubt: doubtOf(fact, words, now) }));
  return doubts
    .map((doubt) => ({ doubt, ids: found.filter((one) => one.doubt === doubt).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0);
}

const factsSaidIn = ({ facts, words }: Content, locale: Locale) => {
  const said = words[locale].facts;
  return Object.entries(facts).flatMap(([id, fact]) => {
    const own = Object.hasOwn(said, id) ? said[id] : undefined;
    return own ? [{ id, fact, words: own }] : [];
  });
};

/** Stands for the topic of facts that no text shows, or only texts without a topic. */
export const otherTopic = 'other';

/**
 * Topics under which a language explains its facts, in the order of `topics.yaml`, `other` last. They hang on facts, not
 * on today's doubts, so that an address stays when its last doubt is settled.
 */
export function ledgerTopics(content: Content, locale: Locale): string[] {
  const held = new Set(factsSaidIn(content, locale).map(({ id }) => topicOf(content, id)));
  return [...Object.keys(content.topics), otherTopic].filter((topic) => held.has(topic));
}

/** First topic of the first text that shows a fact, the same in every language; `other` where there is none. */
const topicOf = (content: Content, fact: string) => topicsOfFacts(content).get(fact) ?? otherTopic;

/** fact → topic. The first text is that with the lowest page number: guides stand before the course. */
const topicsOfFacts = once((content: Content): Map<string, string> => {
  const { texts, numbers, topics } = content;
  const placeOf = (key: string) => numbers[key] ?? Number.POSITIVE_INFINITY;
  return new Map(
    [...usesOf(content)].flatMap(([fact, uses]) => {
      const sources = uses.flatMap(({ key, locale }) => {
        const source = sourceTextOf(texts, key);
        return source?.locale === locale ? [source] : [];
      });
      const [topic] = sources
        .toSorted((a, b) => placeOf(a.key) - placeOf(b.key) || (a.key < b.key ? -1 : 1))
        .flatMap(({ data }) => data.topics ?? [])
        .filter((one) => Object.hasOwn(topics, one));
      return topic ? [[fact, topic] as const] : [];
    }),
  );
});

/** Page that explains the facts of a topic. */
export const ledgerKey = (topic: string) => `about/uncertain/${topic}`;

/** Place of a fact on the page of its topic. */
export const ledgerId = (fact: string) => `fact-${fact}`;

/** Where a language says why a fact is doubtful. */
export const ledgerUrl = (content: Content, locale: Locale, fact: string) =>
  `${urlOf(locale, ledgerKey(topicOf(content, fact)))}#${ledgerId(fact)}`;
