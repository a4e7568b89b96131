import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { liveLocales } from '../site/locales.ts';

/** Static hosts look for `/{locale}/404.html`; Astro writes `/{locale}/404/index.html`. */
export function notFound(): AstroIntegration {
  return {
    name: 'celvedis-not-found',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const locale of liveLocales) {
          await rename(new URL(`${locale}/404/index.html`, dir), new URL(`${locale}/404.html`, dir));
          await rmdir(new URL(`${locale}/404`, dir));
        }
      },
    },
  };
}
