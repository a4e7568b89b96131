import type { SearchIndex } from '../../search/index-format.ts';
import { rulesOf } from '../../search/languages.ts';
import type { Rules } from '../../search/normalise.ts';
import { rulesFor } from '../../search/rules-for.ts';
import type { Content } from '../content.ts';
import { sourceLocale } from '../locales.ts';
import type { Reader } from '../reader.ts';
import { buildIndex } from './build.ts';
import { everydayOf } from './everyday.ts';
import { sourcesOf } from './sources.ts';

/** The search index of one language, from the graph and the everyday words of that language. */
export async function indexOf(content: Content, reader: Reader, latvian: Reader): Promise<SearchIndex> {
  const { everyday } = reader.words;
  const rules = await rulesOf(reader.locale);
  const known = new Map<string, Rules[]>();
  for (const word of Object.values(everyday).flat()) known.set(word, await rulesFor(word, reader.locale));
  const isKey = (name: string) => content.numbers[name] !== undefined;
  return buildIndex(
    sourcesOf(content, reader, latvian),
    rules,
    await rulesOf(sourceLocale),
    everydayOf(everyday, rules, (word) => known.get(word) ?? [rules], isKey),
  );
}
