import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFiles } from '../site/read.ts';

const name = 'virtual:content-data';
const id = `\0${name}`;
const isData = (path: string) => /\.(yaml|json|svg)$/.test(path);

/**
 * All data and drawings of `content/` as one module, `virtual:content-data`: path below `content/` → text. As modules of
 * their own these hundreds of files would be half of what is bundled.
 */
export function contentData(): AstroIntegration {
  return {
    name: 'celvedis-content-data',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = fileURLToPath(new URL('content', config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'celvedis-content-data',
                resolveId: (asked) => (asked === name ? id : null),
                load: (asked) =>
                  asked === id
                    ? `export default ${JSON.stringify(Object.fromEntries(readFiles(folder, isData)))}`
                    : null,
                // While an editor works: whichever data file is changed, added or removed.
                hotUpdate({ file }) {
                  const known = this.environment.moduleGraph.getModuleById(id);
                  return known && file.startsWith(folder.replaceAll('\\', '/')) && isData(file) ? [known] : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
