import { stringify } from 'yaml';
import { buildGraph } from '../../src/site/build-graph.ts';
import { hasText, type Page, type PairPage } from '../../src/site/graph.ts';
import type { Locale } from '../../src/site/locales.ts';
import { type Files, readContent } from '../../src/site/read.ts';
import { day } from './content.ts';

/**
 * Every HTML page that we make, as Markdown that everybody can build: our components are gone, their words stay. Pages of
 * two languages have both texts; lists and short addresses have a title and a line.
 */
export function plainPages(content: Files, locales: readonly Locale[]): ReadonlyMap<string, string> {
  const graph = buildGraph(readContent(content).content, locales, day);
  const shown: (Page | PairPage)[] = [...graph.pages, ...graph.narrowed, ...graph.pairs];
  const files = shown.map((page) => [`${page.locale}/${page.key}`, withHead(page, bodyOf(page))] as const);
  // Not in Latvian: Starlight would make each of them again for the languages that lack it.
  const short = graph.pages.flatMap((page) => [
    [`en/to/${page.key}`, withHead(page, '')] as const,
    [`en/${page.number}`, withHead(page, '')] as const,
  ]);
  return new Map([...files, ...short].map(([path, text]) => [`src/content/docs/${path}.mdx`, text]));
}

const bodyOf = (page: Page | PairPage): string =>
  ('latvian' in page ? [page.own, page.latvian] : [page])
    .filter(hasText)
    .map(({ text }) => plain(text.body))
    .join('\n\n');

function withHead({ title, summary, key }: Page, body: string): string {
  const head = { title: title ?? key, description: summary ?? key };
  return `---\n${stringify(head)}---\n${body || head.description}\n`;
}

const plain = (body: string) =>
  body
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/ \{#[a-z0-9-]+\}$/gm, '')
    .replace(/page:[^)\s]*/g, '/lv/');
