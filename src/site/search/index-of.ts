import type { SearchIndex } from '../../search/index-format.ts';
import { rulesOf } from '../../search/languages.ts';
import type { Content } from '../content.ts';
import { type Locale, locales, sourceLocale } from '../locales.ts';
import type { Reader } from '../reader.ts';
import { buildIndex } from './build.ts';
import { everydayOf } from './everyday.ts';
import { sourcesOf } from './sources.ts';

/** The search index of one language, from the graph and the everyday words of all languages. */
export async function indexOf(content: Content, reader: Reader, latvian: Reader): Promise<SearchIndex> {
  const { locale } = reader;
  const everyday = async (id: Locale) => ({ words: content.words[id]?.everyday ?? {}, rules: await rulesOf(id) });
  const others = await Promise.all(locales.filter(({ id }) => id !== locale).map(({ id }) => everyday(id)));
  const own = await everyday(locale);
  const isKey = (name: string) => content.numbers[name] !== undefined;
  return buildIndex(
    sourcesOf(content, reader, latvian),
    own.rules,
    await rulesOf(sourceLocale),
    everydayOf(own, others, isKey),
  );
}
