import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Packages that one command alone needs, fetched into `.cache/` on first use. Returns their `node_modules`.
 * @param packages name → exact version; the first one tells whether they are there
 */
export function fetchPackages(name: string, packages: Record<string, string>): string {
  const folder = resolve('.cache', name);
  const found = join(folder, 'node_modules');
  if (existsSync(join(found, Object.keys(packages)[0] ?? ''))) return found;
  mkdirSync(folder, { recursive: true });
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const install = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    ...wanted,
  ];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) execFileSync(process.execPath, [npm, ...install]);
  else execFileSync('npm', install);
  return found;
}
