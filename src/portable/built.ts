import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheerioAPI, load } from 'cheerio';
import { today } from '../site/clock.ts';
import type { Content } from '../site/content.ts';
import { buildGraph, type Graph } from '../site/graph.ts';
import { type Locale, liveLocales } from '../site/locales.ts';
import { readContent, readFiles } from '../site/read.ts';
import { type Reader, readerOf } from '../site/reader.ts';

/** The finished site with the graph that it was made of. */
export interface Built {
  dir: URL;
  content: Content;
  graph: Graph;
  reader: (locale: Locale) => Reader;
  /** Bytes of a file by its root-relative address. Throws where there is none. */
  bytes: (url: string) => Buffer;
  text: (url: string) => string;
}

/** @param dir folder of the built site */
export function builtSite(dir: URL): Built {
  const { content } = readContent(readFiles('content'));
  const graph = buildGraph(content, liveLocales, today());
  const bytes = (url: string) => readFileSync(fileURLToPath(new URL(fileOf(url).slice(1), dir)));
  return {
    dir,
    content,
    graph,
    reader: (locale) => readerOf(content, graph, today(), locale),
    bytes,
    text: (url) => bytes(url).toString('utf8'),
  };
}

/** The file of an address: `/lv/` → `/lv/index.html`. */
export const fileOf = (url: string) => (url.endsWith('/') ? `${url}index.html` : url);

/** A page of ours, parsed; what is written again differs in quotes at most. */
export const parsePage = (html: string): CheerioAPI => load(html, { xml: { xmlMode: false, decodeEntities: false } });

/** Elements whose file a browser loads with the page, and the attribute that names it. */
const loaded: [selector: string, name: string][] = [
  ['link[rel="stylesheet"], link[rel="icon"], link[rel="manifest"]', 'href'],
  ['script[src], img[src], audio[src], source[src]', 'src'],
];

/** Own files that a page loads by itself. */
export const filesOf = ($: CheerioAPI): string[] =>
  loaded.flatMap(([selector, name]) =>
    $(selector)
      .map((_, element) => $(element).attr(name))
      .get()
      .filter((url) => url.startsWith('/')),
  );
