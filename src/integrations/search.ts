import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { today } from '../site/clock.ts';
import { type Locale, liveLocales, sourceLocale } from '../site/locales.ts';
import { readerOf } from '../site/reader.ts';
import { textsOf } from '../site/search/texts.ts';
import { siteOnDisk } from './site-on-disk.ts';

/** Pagefind's own interface and word lists: nothing of ours loads them. */
const unused = 'pagefind-*{ui,highlight}.{css,js}';

/**
 * The whole text of every page, as normal forms: one Pagefind index for all languages, narrowed by language. Search asks
 * it where the small index of titles, headings and telling words has no good answer.
 */
export function search(): AstroIntegration {
  return {
    name: 'celvedis-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        try {
          // Latvian has no stemmer in Pagefind, so that our forms stay as they are.
          const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: sourceLocale });
          if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
          for (const record of await recordsOf(liveLocales)) {
            const { errors } = await index.addCustomRecord(record);
            if (errors.length) throw new Error(`Pagefind could not index ${record.url}: ${errors.join(' ')}`);
          }
          const target = fileURLToPath(new URL('pagefind/', dir));
          const written = await index.writeFiles({ outputPath: target });
          if (written.errors.length) throw new Error(`Pagefind could not write: ${written.errors.join(' ')}`);
          for await (const file of glob(unused, { cwd: target })) await rm(join(target, file));
        } finally {
          await close();
        }
      },
    },
  };
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
