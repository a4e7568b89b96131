import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from './search-index.ts';

/**
 * The whole text of every page, as normal forms: one Pagefind index for all languages, narrowed by language. Search asks
 * it where the small index of titles, headings and telling words has no good answer. It is made beside the pages.
 */
export function search(): AstroIntegration {
  let index: Promise<IndexFile[]> | undefined;
  return {
    name: 'celvedis-search',
    hooks: {
      // Before Astro reads the texts: at a few hundred pages the index would else be what everything waits for.
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const thread = new Worker(new URL('./search-index.ts', import.meta.url));
        index = once(thread, 'message').then(([files]) => files);
        // A fault is told below, where the index is waited for.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        for (const { path, content } of (await index) ?? []) {
          const file = new URL(`pagefind/${path}`, dir);
          mkdirSync(new URL('.', file), { recursive: true });
          writeFileSync(file, content);
        }
      },
    },
  };
}
