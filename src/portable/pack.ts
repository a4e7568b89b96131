import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { Page } from '../site/graph.ts';
import type { Locale } from '../site/locales.ts';
import { isBinary, type Pack, type PackFile, type PackSize } from '../site/offline.ts';
import { essentialPages, offlinePages, pagesOf, shortcutsOf, urgentGuides } from '../site/packs.ts';
import type { Built } from './built.ts';

/** Most bytes of the small size, compressed: guides that would go over it stay out. */
const essentialLimit = 480_000;

/** A pack as it is written: its entry in the list, and the file. */
export interface Packed {
  pack: Pack;
  body: string;
}

const compressed = promisify(gzip);

/** A pack of a language: its entry in the list and the text of its file. The small size takes guides as long as there is room. */
export async function packOf(built: Built, locale: Locale, size: PackSize): Promise<Packed> {
  const pages = size === 'all' ? allPages(built, locale) : fitting(built, locale);
  const more = size === 'all' ? [`/data/search/${locale}.json`] : [];
  const file = fileOfPack(built, locale, pages, more);
  const body = JSON.stringify(file);
  const hash = createHash('sha256').update(body).digest('hex');
  return {
    body,
    pack: {
      locale,
      size,
      url: `/offline/${locale}-${size}-${hash.slice(0, 12)}.json`,
      bytes: (await compressed(body)).length,
      files: Object.keys({ ...file.files, ...file.shortcuts }).length,
      hash,
    },
  };
}

/** The page for lost connections comes in every language, because any page may be asked for. */
const allPages = ({ graph }: Built, locale: Locale): Page[] => [
  ...new Set([...pagesOf(graph, locale), ...offlinePages(graph)]),
];

/** The pages that must be there, and the most urgent guides as long as there is room. */
function fitting(built: Built, locale: Locale): Page[] {
  const { content, graph } = built;
  const pages = [...new Set([...essentialPages(content, graph, locale), ...offlinePages(graph)])];
  const sizeOf = (pages: Page[]) => gzipSync(JSON.stringify(fileOfPack(built, locale, pages, []))).length;
  let left = essentialLimit - sizeOf(pages);
  for (const guide of urgentGuides(graph, locale)) {
    left -= gzipSync(built.text(guide.url)).length;
    if (left < 0) break;
    pages.push(guide);
  }
  return pages;
}

function fileOfPack(built: Built, locale: Locale, pages: Page[], more: string[]): PackFile {
  const html = new Map(pages.map(({ url }) => [url, built.text(url)]));
  const loaded = [...html.keys()].flatMap((url) => built.loadedBy(url));
  const paths = [...new Set([...html.keys(), ...withMentioned(built, [...new Set([...loaded, ...more])])])];
  return {
    files: Object.fromEntries(
      paths.map((path) => [
        path,
        isBinary(path) ? built.bytes(path).toString('base64') : (html.get(path) ?? built.text(path)),
      ]),
    ),
    shortcuts: shortcutsOf(built.graph, locale, pages),
  };
}

/** Files with all that they name of `/_astro/`: what a script imports now or later, the font of a style sheet. */
function withMentioned(built: Built, paths: string[]): string[] {
  const names = readdirSync(new URL('_astro/', built.dir));
  const found = new Set(paths);
  for (const path of found) {
    if (!/\.(css|js)$/.test(path)) continue;
    const text = built.text(path);
    for (const name of names) if (text.includes(name)) found.add(`/_astro/${name}`);
  }
  return [...found];
}
