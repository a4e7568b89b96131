import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Makes the search index from the finished pages. Only what stands in `data-pagefind-body` is found. */
export function search(): AstroIntegration {
  return {
    name: 'celvedis-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors } = await createIndex({ writePlayground: false });
          if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
          const failed = [...added.errors, ...written.errors];
          if (failed.length) throw new Error(`Pagefind could not index the site: ${failed.join(' ')}`);
          logger.info(`${added.page_count} pages can be searched`);
        } finally {
          await close();
        }
      },
    },
  };
}
