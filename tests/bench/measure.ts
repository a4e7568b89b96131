import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Locale } from '../../src/site/locales.ts';
import type { Files } from '../../src/site/read.ts';
import type { Site } from './sites.ts';

/** What one build took and made. Sizes in bytes, not compressed; `memory` without the programs that the build starts. */
export interface Measured {
  seconds: number;
  memory: number;
  pages: number;
  output: number;
  index: number;
}

/** Builds a site from nothing, in a folder that is gone afterwards. */
export function measure(site: Site, content: Files, locales: readonly Locale[]): Measured {
  const folder = resolve('.cache/bench/site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    site.prepare(folder, content, locales);
    const memory = join(folder, 'peak-memory');
    const began = performance.now();
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', resolve(import.meta.dirname, 'peak-memory.mjs'), 'node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, PEAK_MEMORY: memory, LOCALES: locales.join(), ASTRO_TELEMETRY_DISABLED: '1' },
      },
    );
    const seconds = (performance.now() - began) / 1000;
    if (status !== 0) throw new Error(`${site.name} did not build:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
    return { seconds, memory: Number(readFileSync(memory, 'utf8')), ...sizesIn(join(folder, 'dist'), site.index) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizesIn(dist: string, index: RegExp) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path: path.replaceAll('\\', '/'), stat: statSync(join(dist, path)) }))
    .filter(({ stat }) => stat.isFile());
  const bytes = (some: typeof files) => some.reduce((sum, { stat }) => sum + stat.size, 0);
  return {
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    output: bytes(files),
    index: bytes(files.filter(({ path }) => index.test(path))),
  };
}
