import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interface: 0.4 MB that no page of ours loads. */
const unused = 'pagefind-*{ui,highlight}.{css,js}';

/** Makes the search index from the finished pages. Only what stands in `data-pagefind-body` is found. */
export function search(): AstroIntegration {
  return {
    name: 'celvedis-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        try {
          const { index, errors } = await createIndex({ writePlayground: false });
          if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          const target = fileURLToPath(new URL('pagefind/', dir));
          const written = await index.writeFiles({ outputPath: target });
          const failed = [...added.errors, ...written.errors];
          if (failed.length) throw new Error(`Pagefind could not index the site: ${failed.join(' ')}`);
          for await (const file of glob(unused, { cwd: target })) await rm(join(target, file));
        } finally {
          await close();
        }
      },
    },
  };
}
