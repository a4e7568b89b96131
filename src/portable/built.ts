import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheerioAPI, load } from 'cheerio';
import { today } from '../site/clock.ts';
import type { Content } from '../site/content.ts';
import type { Graph } from '../site/graph.ts';
import type { Locale } from '../site/locales.ts';
import { siteOnDisk } from '../site/on-disk.ts';
import { once } from '../site/once.ts';
import { type Reader, readerOf } from '../site/reader.ts';
import { attributeOf, type Tag, tagsOf } from './scan.ts';

/** The finished site with the graph that it was made of. */
export interface Built {
  dir: URL;
  content: Content;
  graph: Graph;
  reader: (locale: Locale) => Reader;
  /** Bytes of a file by its root-relative address. Throws where there is none. */
  bytes: (url: string) => Buffer;
  text: (url: string) => string;
  /** Own files that a page loads by itself. */
  loadedBy: (url: string) => readonly string[];
}

/** @param dir folder of the built site */
export function builtSite(dir: URL): Built {
  const { content, graph } = siteOnDisk();
  const bytes = (url: string) => readFileSync(fileURLToPath(new URL(fileOf(url).slice(1), dir)));
  const text = (url: string) => bytes(url).toString('utf8');
  return {
    dir,
    content,
    graph,
    reader: (locale) => readerOf(content, graph, today(), locale),
    bytes,
    text,
    loadedBy: once((url: string) => filesOf(tagsOf(text(url)))),
  };
}

/** The file of an address: `/lv/` → `/lv/index.html`. */
export const fileOf = (url: string) => (url.endsWith('/') ? `${url}index.html` : url);

/** A page of ours, parsed; what is written again differs in quotes at most. */
export const parsePage = (html: string): CheerioAPI => load(html, { xml: { xmlMode: false, decodeEntities: false } });

const elements = ($: CheerioAPI) => $('a').toArray();
export type PageElement = ReturnType<typeof elements>[number];

/** Elements whose file a browser loads with the page, and the attribute that names it. */
const loading: Record<string, string> = { link: 'href', script: 'src', img: 'src', audio: 'src', source: 'src' };
const loadedLinks = ['stylesheet', 'icon', 'manifest'];

const filesOf = (tags: Tag[]): string[] =>
  tags
    .filter((tag) => tag.name !== 'link' || loadedLinks.includes(attributeOf(tag, 'rel') ?? ''))
    .flatMap((tag) => attributeOf(tag, loading[tag.name] ?? '') ?? [])
    .filter((url) => url.startsWith('/'));
