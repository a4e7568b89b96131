import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { PublicPage } from '../../src/check-site/site.ts';
import type { Locale } from '../../src/site/locales.ts';

/** What Pagefind's own script gives; only what is used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const host = 'http://pagefind.invalid/';
const folderOf = (locale: string) => resolve('.cache/pagefind', locale);
const most = 10;

/**
 * Plain Pagefind as it comes, to compare our search with: indexes the built pages of a language, written to `.cache/`, and
 * gives a function that asks for the addresses that answer, best first. Files are read from the disk, not the network.
 */
export async function plainPagefind(dist: string, locale: Locale): Promise<(words: string) => Promise<string[]>> {
  await write(dist, locale);
  const real = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const { origin, pathname } = new URL(String(address));
    if (origin !== new URL(host).origin) return real(address, options);
    return new Response(readFileSync(resolve('.cache/pagefind', pathname.slice(1))));
  };
  const pagefind = (await import(pathToFileURL(join(folderOf(locale), 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `${host}${locale}/`, baseUrl: '/' });
  return async (words) => {
    const { results } = await pagefind.search(words);
    return Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
  };
}

async function write(dist: string, locale: Locale): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'main', forceLanguage: locale, writePlayground: false });
  if (!index) throw new Error(errors.join(' '));
  const pages: PublicPage[] = JSON.parse(readFileSync(join(dist, 'data/pages.json'), 'utf8'));
  for (const { url } of pages.filter((page) => page.locale === locale))
    await index.addHTMLFile({ url, content: readFileSync(join(dist, url, 'index.html'), 'utf8') });
  rmSync(folderOf(locale), { recursive: true, force: true });
  for (const { path, content } of (await index.getFiles()).files) {
    const file = join(folderOf(locale), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}
