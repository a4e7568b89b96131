import type { Content, PhraseOfTopic } from './content.ts';
import { formatter } from './format.ts';
import { type Locale, sourceLocale } from './locales.ts';
import { messageGroups, type Phrase, type PhraseWords } from './schemas.ts';

/** A phrase that a language has. Latvian needs no words of its own but for terms. */
export interface Said {
  id: string;
  phrase: PhraseOfTopic;
  words: PhraseWords | undefined;
}

/** Phrases of one kind that a language has, in the order of the files. */
function saidIn({ phrases, words }: Content, locale: Locale, kind: Phrase['kind']): Said[] {
  return Object.entries(phrases)
    .filter(([, phrase]) => phrase.kind === kind)
    .map(([id, phrase]) => ({ id, phrase, words: words[locale].phrases[id] }))
    .filter((said) => said.words || (locale === sourceLocale && kind !== 'term'));
}

/** Cards by topic; topics in the order of `topics.yaml`. */
export function cardsOf(content: Content, locale: Locale): { topic: string; cards: Said[] }[] {
  const byTopic = Map.groupBy(saidIn(content, locale, 'card'), ({ phrase }) => phrase.topic);
  return ['language', ...Object.keys(content.topics).filter((topic) => topic !== 'language')].flatMap((topic) => {
    const cards = byTopic.get(topic);
    return cards ? [{ topic, cards }] : [];
  });
}

/** Who writes: the school to parents, or parents to the school. */
const writers = ['school', 'parent'] as const;
export type Writer = (typeof writers)[number];

interface MessageGroup {
  about: NonNullable<Phrase['about']>;
  messages: Said[];
}

/** The message bank: who writes, then what about. Messages without `audience` are not in it. */
export function messagesOf(content: Content, locale: Locale): { writer: Writer; groups: MessageGroup[] }[] {
  const all = saidIn(content, locale, 'message');
  return writers
    .map((writer) => ({
      writer,
      groups: messageGroups
        .map((about) => ({
          about,
          messages: all.filter(({ phrase }) => phrase.audience?.includes(writer) && phrase.about === about),
        }))
        .filter(({ messages }) => messages.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** Terms that begin with a letter; `letters` are those that Latvian has there: "C", "Č". */
interface Letter {
  base: string;
  letters: string[];
  terms: Said[];
}

/** All terms of a language by the first letter of the Latvian word, without its mark: who cannot type Č looks under C. */
export function lettersOf(content: Content, locale: Locale): Letter[] {
  const { compare } = formatter(sourceLocale);
  const terms = saidIn(content, locale, 'term').sort((a, b) => compare(a.phrase.text, b.phrase.text));
  return [...Map.groupBy(terms, ({ phrase }) => firstOf(phrase.text).normalize('NFD').charAt(0))]
    .map(([base, found]) => ({
      base,
      letters: [...new Set(found.map(({ phrase }) => firstOf(phrase.text)))].sort(compare),
      terms: found,
    }))
    .sort((a, b) => compare(a.base, b.base));
}

const firstOf = (text: string) => text.charAt(0).toUpperCase();
