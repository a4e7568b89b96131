import { error, type Problem, type Say } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Check } from './check.ts';
import { graphOf, isBroken, own, parsedFront, sourcesOf } from './lookup.ts';

/** How deep texts of a kind lie below the language, for example `guides/<topic>/<name>`. */
export const depths: Partial<Record<ReadText['kind'], [depth: number, shape: string]>> = {
  guide: [3, 'guides/<topic>/<name>.mdx'],
  lesson: [3, 'course/<module>/<lesson>.mdx'],
  module: [2, 'course/<module>/index.mdx'],
};

/** Every text lies where its kind belongs, has a source and an address of its own. */
export const checkKeys: Check = (read) =>
  read.texts.flatMap((text) => {
    const { kind, key } = text;
    const say: Say = (...message) => error(text.file, 1, ...message);
    const [depth, shape = ''] = depths[kind] ?? [];
    if (depth && key.split('/').length !== depth) return [say('key.depth', { kind, key, shape })];
    if (!sourcesOf(read).has(key))
      return isBroken(read, `lv/${text.file.split('/').slice(2).join('/')}`) ? [] : [say('key.no-source')];
    if (isTaken(read, text)) return [say('key.taken', { key })];
    return [...topicProblems(read, text, say), ...sourceProblems(text, say)];
  });

const isTaken = (read: ReadContent, { key, locale, file }: ReadText) =>
  graphOf(read).pages.some(
    (page) => page.key === key && page.locale === locale && !('text' in page && page.text.file === file),
  );

function topicProblems(read: ReadContent, { kind, key }: ReadText, say: Say): Problem[] {
  const topic = key.split('/')[1] ?? '';
  const isKnown = own(read.content.topics, topic) || !read.files.has('topics.yaml') || isBroken(read, 'topics.yaml');
  return kind === 'guide' && !isKnown ? [say('key.topic', { topic })] : [];
}

/** A source in another language than Latvian says so itself; a Latvian text needs no such line. */
function sourceProblems(text: ReadText, say: Say): Problem[] {
  const named = (parsedFront(text).value as { source?: string } | null)?.source;
  return named && named !== text.locale ? [say('key.source', { named, locale: text.locale })] : [];
}
