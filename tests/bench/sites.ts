import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Locale } from '../../src/site/locales.ts';
import type { Files } from '../../src/site/read.ts';
import { fetchPackages } from '../fetch-packages.ts';
import { plainPages } from './plain-pages.ts';

const starlightVersion = '0.42.4';
const packages = resolve('node_modules');
const here = import.meta.dirname;

/** A way to build the same pages. `prepare` fills an empty folder with everything that `astro build` needs. */
export interface Site {
  name: string;
  prepare: (folder: string, content: Files, locales: readonly Locale[]) => void;
  /** Files of `dist/` that are its search. */
  index: RegExp;
}

const ours = /^pagefind\/|^data\/search\//;
const none = /^$/;

/** Everything that we publish: pages, previews, codes, documents, search, packs, books, archives. */
export const everything: Site = {
  name: 'Ceļvedis, everything',
  prepare: copyProject,
  index: ours,
};

/** Our pages alone, as Astro makes them. */
export const pagesAlone: Site = {
  name: 'Ceļvedis, pages alone',
  prepare: (folder, content) => leaveOut(folder, content, ['search', 'worker', 'portable']),
  index: none,
};

/** Our pages and their search, as Starlight makes them. */
export const pagesAndSearch: Site = {
  name: 'Ceļvedis, pages and search',
  prepare: (folder, content) => leaveOut(folder, content, ['worker', 'portable']),
  index: ours,
};

/** The project without documents, previews, codes and some integrations. */
function leaveOut(folder: string, content: Files, integrations: string[]): void {
  copyProject(folder, content);
  for (const name of ['downloads', 'og', 'qr', 'icons']) rmSync(join(folder, 'src/pages', name), { recursive: true });
  const config = join(folder, 'astro.config.mjs');
  const rest = integrations.reduce(
    (source, name) => {
      const call = new RegExp(`\\b${name}\\(\\),`);
      if (!call.test(source)) throw new Error(`astro.config.mjs has no "${name}()," to leave out.`);
      return source.replace(call, '');
    },
    readFileSync(config, 'utf8'),
  );
  writeFileSync(config, rest);
}

export const bare: Site = {
  name: 'Astro + MDX',
  prepare: (folder, content, locales) => {
    cpSync(join(here, 'bare'), folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    symlinkSync(packages, join(folder, 'node_modules'));
    write(folder, plainPages(content, locales));
  },
  index: none,
};

export const starlight: Site = {
  name: `Starlight ${starlightVersion}`,
  prepare: (folder, content, locales) => {
    cpSync(join(here, 'starlight'), folder, { recursive: true });
    // Astro bundles the packages that the project names.
    const dependencies = { '@astrojs/starlight': starlightVersion };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
    symlinkSync(starlightPackages(), join(folder, 'node_modules'));
    write(folder, plainPages(content, locales));
  },
  index: /^pagefind\//,
};

/** The project with other content, as a build needs it. */
function copyProject(folder: string, content: Files): void {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(packages, join(folder, 'node_modules'));
  write(folder, new Map([...content].map(([path, text]) => [`content/${path}`, text])));
  cpSync('content/media', join(folder, 'content/media'), { recursive: true });
}

/** Starlight with the Astro that we use. */
function starlightPackages(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { astro, sharp } = dependencies;
  return fetchPackages('starlight', { '@astrojs/starlight': starlightVersion, astro, sharp });
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
