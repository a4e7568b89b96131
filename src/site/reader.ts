import { translator, type UiKey } from '../i18n/t.ts';
import { withoutBlanks } from './blanks.ts';
import type { Content } from './content.ts';
import { factView } from './facts.ts';
import { formatter } from './format.ts';
import type { Graph, Page } from './graph.ts';
import { type Locale, localeRow } from './locales.ts';
import { pictureOf } from './pictures.ts';
import { placeName } from './places.ts';
import type { PhraseWords } from './schemas.ts';

/** Interface string of a list: `list.municipalities.title`, `list.course.summary`. */
function listString(page: Page, part: 'title' | 'summary'): UiKey {
  if (page.kind !== 'index') return `list.${page.key}.${part}` as UiKey;
  // Beside the name of a place or language there is room for one word.
  if (page.list === 'narrowed' && part === 'title') return `list.${page.of}.short` as UiKey;
  return `list.${page.list === 'uncertain-topic' ? page.list : (page.of ?? page.list)}.${part}` as UiKey;
}

const wordsWithoutBlanks = ({ say, means, note }: PhraseWords): PhraseWords => ({
  say: say && withoutBlanks(say),
  means: withoutBlanks(means),
  note,
});

/**
 * Everything that pages and documents need of one language: its words, formats, facts, phrases and records.
 * @param now today, YYYY-MM-DD
 */
export function readerOf(content: Content, graph: Graph, now: string, locale: Locale) {
  const words = content.words[locale];
  const t = translator(locale, words.ui);
  const format = formatter(locale);
  const must = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`${what} does not exist in "${locale}"; run npm run content -- check.`);
    return found;
  };
  /** Name of a topic; `other` is what belongs to none. */
  const topicTitle = (id: string) => words.topics[id]?.title ?? t('topic.other');
  const pageOf = (key: string) => graph.page(key, locale);
  const narrowedTo = (page: Page): string[] => {
    if (page.kind !== 'index') return [];
    if (page.place) return [placeName(page.place, { t, page: pageOf, locale })];
    if (page.list === 'uncertain-topic') return [topicTitle(page.of ?? '')];
    return page.language ? [format.languageName(page.language)] : [];
  };
  const named = (list: string, what: string) => `${format.label(list)} ${what}`;
  return {
    locale,
    dir: localeRow(locale).dir,
    t,
    format,
    words,
    graph,
    page: pageOf,
    fact: (id: string) =>
      factView(must(content.facts[id], `Fact ${id}`), must(words.facts[id], `Fact ${id}`), t, format, now),
    picture: (name: string) => must(pictureOf(name, content.drawings) ?? undefined, `Picture ${name}`),
    /** A phrase as a text shows it; a blank is "…". */
    phrase: (id: string) => {
      const found = must(content.phrases[id], `Phrase ${id}`);
      const own = words.phrases[id];
      return { id, ...found, text: withoutBlanks(found.text), words: own && wordsWithoutBlanks(own) };
    },
    topic: (id: string) => ({
      id,
      ...must(content.topics[id], `Topic ${id}`),
      ...must(words.topics[id], `Topic ${id}`),
    }),
    topicTitle,
    /** Title of any page: its own, or the interface string of a list, with the place, language or topic to which it is narrowed. */
    title: (page: Page) => page.title ?? narrowedTo(page).reduce(named, t(listString(page, 'title'))),
    summary: (page: Page) => page.summary ?? t(listString(page, 'summary')),
  };
}
export type Reader = ReturnType<typeof readerOf>;
