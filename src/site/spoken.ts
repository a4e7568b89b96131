import type { PhraseOfTopic } from './content.ts';
import type { Phrase, PhraseWords, Sounds } from './schemas.ts';
import { soundOf } from './sound.ts';

/** Latvian phrases of all topics, by id. */
export const phrasesOf = (data: Map<string, unknown>): Record<string, PhraseOfTopic> =>
  Object.assign(
    {},
    ...[...data].flatMap(([path, phrases]) => {
      const topic = path.match(/^phrases\/(.+)\.yaml$/)?.[1];
      return topic
        ? [
            Object.fromEntries(
              Object.entries(phrases as Record<string, Phrase>).map(([id, phrase]) => [id, { ...phrase, topic }]),
            ),
          ]
        : [];
    }),
  );

/** Words of phrases with how each sounds, from the rules of the language where nobody wrote it down. */
export function spoken(
  words: Record<string, PhraseWords>,
  phrases: Record<string, PhraseOfTopic>,
  sounds: Sounds | null,
  borrowed: string[],
): Record<string, PhraseWords> {
  if (!sounds) return words;
  return Object.fromEntries(
    Object.entries(words).map(([id, own]) => {
      const text = phrases[id]?.text;
      if (own.say || !text) return [id, own];
      // Worked out when a page shows it: there are thousands of phrases, and a page has few.
      const lazy: PhraseWords = {
        ...own,
        get say() {
          return soundOf(text, sounds, borrowed);
        },
      };
      return [id, lazy];
    }),
  );
}
