import { type CollectionEntry, getCollection } from 'astro:content';
import type { z } from 'zod';
import { translator, type UiKey } from '../i18n/t.ts';
import { today } from './clock.ts';
import { assemble, type TextSource } from './content.ts';
import { factView } from './facts.ts';
import { formatter } from './format.ts';
import { buildGraph, type Page } from './graph.ts';
import { parseTextPath } from './keys.ts';
import { type Locale, liveLocales, localeRow } from './locales.ts';
import { checkShape, parseYaml } from './parse.ts';
import { formatProblem } from './problems.ts';
import { dataFiles } from './schemas.ts';

/**
 * The only place that asks Astro for content. Everything else works on what it gives: the graph of pages and, per
 * language, its words, formats, facts, phrases and records.
 */
const raw = import.meta.glob<string>(['/content/**/*.yaml', '/content/**/*.json', '/content/*/.pins.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
  // Without it Vite skips hidden files, and with them the pins.
  exhaustive: true,
});

function readData(): Map<string, unknown> {
  return new Map(
    Object.entries(raw).map(([file, source]) => {
      const path = file.replace('/content/', '');
      const schema = dataFiles.find((known) => known.path.test(path))?.schema as z.ZodType<unknown> | undefined;
      if (!schema) throw new Error(`content/${path}: a data file with an unknown name; see content/README.md.`);
      const { value, problems } = checkShape(`content/${path}`, parseYaml(`content/${path}`, source), schema);
      if (problems.length) throw new Error(problems.map(formatProblem).join('\n'));
      return [path, value];
    }),
  );
}

const entries = new Map<string, CollectionEntry<'texts'>>();

async function readTexts(): Promise<TextSource[]> {
  return (await getCollection('texts')).map((entry) => {
    const file = `content/${entry.id}.mdx`;
    const place = parseTextPath(`${entry.id}.mdx`);
    if (!place) throw new Error(`${file}: no page can have this path; see content/README.md.`);
    entries.set(file, entry);
    return { ...place, file, data: entry.data, body: entry.body ?? '' };
  });
}

export const now = today();
export const content = assemble(await readTexts(), readData());
export const graph = buildGraph(content, liveLocales, now);

/** The collection entry behind a page with a text, for rendering. */
export const entryOf = (file: string) => entries.get(file);

/** Interface string of a list: `list.municipalities.title`, `list.course.summary`. */
const listString = (page: Page, part: 'title' | 'summary') =>
  `list.${page.kind === 'index' ? (page.of ?? page.list) : page.key}.${part}` as UiKey;

/** Everything components need of one language. */
function reader(locale: Locale) {
  const words = content.words[locale];
  const t = translator(locale, words.ui);
  const format = formatter(locale);
  const must = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`${what} does not exist in "${locale}"; run npm run content -- check.`);
    return found;
  };
  return {
    locale,
    dir: localeRow(locale).dir,
    t,
    format,
    words,
    page: (key: string) => graph.page(key, locale),
    fact: (id: string) =>
      factView(must(content.facts[id], `Fact ${id}`), must(words.facts[id], `Fact ${id}`), t, format, now),
    phrase: (id: string) => ({ id, ...must(content.phrases[id], `Phrase ${id}`), words: words.phrases[id] }),
    topic: (id: string) => ({
      id,
      ...must(content.topics[id], `Topic ${id}`),
      ...must(words.topics[id], `Topic ${id}`),
    }),
    /** Title of any page: its own, or the interface string of a list. */
    title: (page: Page) => page.title ?? t(listString(page, 'title')),
    summary: (page: Page) => page.summary ?? t(listString(page, 'summary')),
  };
}
export type Reader = ReturnType<typeof reader>;

const readers = new Map<Locale, Reader>();

/** The reader's view of a language; made once. */
export function inLocale(locale: Locale): Reader {
  const known = readers.get(locale) ?? reader(locale);
  readers.set(locale, known);
  return known;
}
