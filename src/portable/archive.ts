import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { zipOf } from '../documents/zip.ts';
import { hasText, type Page } from '../site/graph.ts';
import type { Locale } from '../site/locales.ts';
import { pagesOf, shortcutsOf } from '../site/packs.ts';
import { absolute, documentUrl, urlOf } from '../site/urls.ts';
import { type Built, fileOf } from './built.ts';
import { type OwnAddress, rewriteLinks } from './links.ts';
import { readme } from './readme.ts';
import { attributeOf, type Change, type Tag } from './scan.ts';

/** Tools that need the site itself, and the sheet of its looks: search has a list in its place, the others are left to the site. */
const onlyOnline = ['search', 'offline', 'directory/kept', 'about/design'];

/**
 * All pages of a language with everything that they show, for a folder on a computer or a USB stick: links are relative
 * and name files. The same site gives the same bytes.
 */
export async function archiveOf(built: Built, locale: Locale): Promise<Buffer> {
  const { graph } = built;
  const pages = [...pagesOf(graph, locale), ...graph.narrowed.filter((page) => page.locale === locale)].filter(
    ({ key }) => !onlyOnline.includes(key),
  );
  const entries = entriesOf(built, locale, pages);
  entries.set('README.txt', readme(built.reader(locale)));
  const day = newestOf(pages);
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipOf(new Map(sorted.map(([path, body]) => [path, { body, day }])));
}

/** The archive has no clock: it is as old as its newest text. */
const newestOf = (pages: Page[]) =>
  pages
    .filter(hasText)
    .map(({ data }) => data.reviewed ?? '')
    .sort()
    .at(-1) ?? '';

/** Path in the archive → text or bytes. */
function entriesOf(built: Built, locale: Locale, pages: Page[]): Map<string, string | Buffer> {
  const shortcuts = { ...shortcutsOf(built.graph, locale, pages), [urlOf(locale, 'search')]: urlOf(locale, 'a-z') };
  const urls = new Set(pages.map(({ url }) => url));
  const entries = new Map<string, string | Buffer>();
  const files = new Set<string>();
  const target = (from: string) => (address: OwnAddress) => {
    const path = shortcuts[address.path] ?? address.path;
    if (!urls.has(path) && !isHere(built, locale, path)) return absolute(path) + address.query + address.fragment;
    if (!urls.has(path)) files.add(path);
    const way = posix.relative(posix.dirname(placeOf(from, locale)), placeOf(path, locale));
    return path === from && address.fragment ? address.fragment : way + address.query + address.fragment;
  };
  for (const { url } of pages) {
    entries.set(placeOf(url, locale), rewriteLinks(built.text(url), url, target(url), withoutScript));
  }
  for (const path of files)
    entries.set(placeOf(path, locale), path.endsWith('.css') ? sheetOf(built, path, files) : built.bytes(path));
  return entries;
}

/** Own files that lie beside the pages; packages of other files are left to the site. */
function isHere({ dir }: Built, locale: Locale, path: string): boolean {
  const isFile = /^\/(_astro|media|qr)\/|^\/favicon\.svg$/.test(path);
  const isDocument = path.startsWith(documentUrl(locale, '', '').slice(0, -1)) && /\.(pdf|docx)$/.test(path);
  return (isFile || isDocument) && existsSync(new URL(path.slice(1), dir));
}

/** `/lv/start/` → `start/index.html`; `/_astro/a.css` → `_astro/a.css`. */
const placeOf = (url: string, locale: Locale) => fileOf(url).replace(`/${locale}/`, '/').slice(1);

/** A style sheet names its fonts from the root of the site; here they lie beside it. */
function sheetOf({ text }: Built, path: string, files: Set<string>): string {
  const sheet = text(path);
  for (const [, font] of sheet.matchAll(/url\((\/_astro\/[^)]+)\)/g)) if (font) files.add(font);
  return sheet.replaceAll('url(/_astro/', 'url(');
}

/** What a folder cannot give: a browser refuses to preload from `file:`, though it loads the same font for a style sheet. */
const onlyServed = ['manifest', 'preload'];

/** Scripts do not run in a folder: they go, and what pages say without them is said. */
function withoutScript(tags: Tag[]): Change[] {
  return tags.flatMap((tag, at): Change[] => {
    const { name, start, isClosing } = tag;
    if (name === 'script') return isClosing ? [] : [{ start, end: tags[at + 1]?.end ?? tag.end, text: '' }];
    const isUseless = name === 'noscript' || (name === 'link' && onlyServed.includes(attributeOf(tag, 'rel') ?? ''));
    return isUseless ? [{ start, end: tag.end, text: '' }] : [];
  });
}
