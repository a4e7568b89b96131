import { parentPort } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { today } from '../site/clock.ts';
import { type Locale, liveLocales, sourceLocale } from '../site/locales.ts';
import { siteOnDisk } from '../site/on-disk.ts';
import { readerOf } from '../site/reader.ts';
import { textsOf } from '../site/search/texts.ts';

/** A file of the index: its path below `/pagefind/`, and bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's own interface and word lists: nothing of ours loads them. */
const unused = /^pagefind-.*(ui|highlight)\.(css|js)$/;

/** Runs in a thread of its own: it needs the texts, not the pages, so that it is done when they are. */
parentPort?.postMessage(await indexFiles());

async function indexFiles(): Promise<IndexFile[]> {
  try {
    // Latvian has no stemmer in Pagefind, so that our forms stay as they are.
    const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: sourceLocale });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    for (const record of await recordsOf(liveLocales)) {
      const { errors } = await index.addCustomRecord(record);
      if (errors.length) throw new Error(`Pagefind could not index ${record.url}: ${errors.join(' ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length) throw new Error(`Pagefind could not make its files: ${made.errors.join(' ')}`);
    return made.files.filter(({ path }) => !unused.test(path));
  } finally {
    await close();
  }
}

async function recordsOf(locales: readonly Locale[]) {
  const { content, graph } = siteOnDisk();
  const reader = (locale: Locale) => readerOf(content, graph, today(), locale);
  const all = locales.map(async (locale) => {
    const texts = await textsOf(content, reader(locale), reader(sourceLocale));
    return texts.map(({ url, text }) => ({
      url,
      content: text,
      language: sourceLocale,
      filters: { language: [locale] },
    }));
  });
  return (await Promise.all(all)).flat();
}
