import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { config as site } from '../site/config.ts';
import { workerUrl } from '../site/offline.ts';

/** The source of the worker: where keeping is switched off the one that removes what is out there. */
export const workerFile = (isOffered: boolean) => `src/worker/${isOffered ? 'sw' : 'off'}.ts`;

/**
 * Makes `/sw.js` with the scripts of the pages, but under a name that never changes: browsers look there for the next
 * worker. With `OFFLINE=off` it is the worker that removes all workers.
 */
export function worker(): AstroIntegration {
  return {
    name: 'celvedis-worker',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const id = fileURLToPath(new URL(workerFile(site.offline), config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'celvedis-worker',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id, fileName: workerUrl.slice(1) });
                },
              },
            ],
          },
        });
      },
    },
  };
}
