import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { canInstall } from './node.mjs';
import { Problem, run } from './run.mjs';

const STAMP = 'node_modules/.celvedis-lock-hash';
// Errors only: on Node 20 npm warns of each package that asks for a newer Node, which the packages bring.
const CLEAN_INSTALL = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];

/** Installs the packages unless the ones of this very package-lock.json are there. */
export async function install() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!canInstall(process.version)) {
    throw new Problem(
      `Node ${process.version} cannot install the packages: use Node 20.19 or newer, not 21, not 22.0–22.11.`,
    );
  }
  console.log('Installing packages …');
  // The npm that runs us, by our own Node: Windows could not start `npm` without a shell.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') && process.env.npm_execpath;
  const { status, output } = await (npm ? run(process.execPath, [npm, ...CLEAN_INSTALL]) : run('npm', CLEAN_INSTALL));
  if (status !== 0)
    throw new Problem(`${output}\nInstalling failed: check the network, delete node_modules and try again.`);
  writeFileSync(STAMP, hash);
}
