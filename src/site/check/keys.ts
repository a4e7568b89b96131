import { error, type Problem } from '../problems.ts';
import type { ReadText } from '../read.ts';
import type { Check } from './check.ts';
import { graphOf, isBroken, own, parsedFront, sourcesOf } from './lookup.ts';

/** How deep texts of a kind lie below the language, for example `guides/<topic>/<name>`. */
const depths: Partial<Record<ReadText['kind'], [depth: number, shape: string]>> = {
  guide: [3, 'guides/<topic>/<name>.mdx'],
  lesson: [3, 'course/<module>/<lesson>.mdx'],
  module: [2, 'course/<module>/index.mdx'],
};

/** Every text lies where its kind belongs, has a source and an address of its own. */
export const checkKeys: Check = (read) =>
  read.texts.flatMap((text): Problem[] => {
    const say = (found: string, fix: string) => [error(text.file, 1, found, fix)];
    const [depth, shape] = depths[text.kind] ?? [];
    if (depth && text.key.split('/').length !== depth)
      return say(`a ${text.kind} with the key ${text.key}`, `put it at ${shape}`);
    if (!sourcesOf(read).has(text.key)) {
      const isSourceBroken = isBroken(read, `lv/${text.file.split('/').slice(2).join('/')}`);
      return isSourceBroken
        ? []
        : say(
            'a translation without a source text',
            'add the Latvian text, or write "source" and all fields if this is the original',
          );
    }
    const others = graphOf(read).pages.filter(
      (page) =>
        page.key === text.key && page.locale === text.locale && !('text' in page && page.text.file === text.file),
    );
    if (others.length) return say(`the key ${text.key} of another page`, 'give the file another name');
    return [...topicOf(text), ...sourceLanguage(text)].flatMap(([found, fix]) => say(found, fix));

    function topicOf({ kind, key }: ReadText): [string, string][] {
      const topic = key.split('/')[1] ?? '';
      const isUnknown =
        kind === 'guide' &&
        !own(read.content.topics, topic) &&
        read.files.has('topics.yaml') &&
        !isBroken(read, 'topics.yaml');
      return isUnknown
        ? [
            [
              `a guide in the folder of the unknown topic "${topic}"`,
              'use a topic of topics.yaml, or add this one there',
            ],
          ]
        : [];
    }
  });

/** A source in another language than Latvian says so itself; a Latvian text needs no such line. */
function sourceLanguage(text: ReadText): [string, string][] {
  const named = parsedFront(text).value as { source?: string } | null;
  return named?.source && named.source !== text.locale
    ? [[`source: ${named.source} in a text in "${text.locale}"`, 'take it out; only the original names its language']]
    : [];
}
