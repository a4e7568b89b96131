import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosts/headers-file.ts';

/** Headers for hosts that read them from a file of the site. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'celvedis-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile()),
    },
  };
}
