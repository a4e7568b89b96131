import type { Content } from './content.ts';

/** Phrases of a topic that nobody has recorded yet. */
interface Silent {
  topic: string;
  ids: string[];
  /** Phrases of the topic that are said aloud, recorded or not. */
  all: number;
}

const said = ['term', 'word', 'phrase', 'card'];

/** What waits for a voice, by topic in the order of the topics; labels and messages are only read. */
export function silentPhrases({ phrases, topics }: Pick<Content, 'phrases' | 'topics'>): Silent[] {
  const own = Object.entries(phrases).filter(([, { kind }]) => said.includes(kind));
  return [...new Set([...Object.keys(topics), ...own.map(([, phrase]) => phrase.topic)])]
    .map((topic) => {
      const here = own.filter(([, phrase]) => phrase.topic === topic);
      return { topic, ids: here.filter(([, { audio }]) => !audio).map(([id]) => id), all: here.length };
    })
    .filter(({ ids }) => ids.length > 0);
}
