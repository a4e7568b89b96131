import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'node_modules/lucide-static/icons');
const known = new Map<string, string>();

/** True for the name of a Lucide icon; a path is none. */
export const hasIcon = (name: string) => /^[a-z0-9-]+$/.test(name) && existsSync(join(folder, `${name}.svg`));

/** Inner SVG of a Lucide icon (ISC licence). Throws when the package has no icon of that name. */
export function iconPaths(name: string): string {
  const found = known.get(name) ?? readIcon(name);
  known.set(name, found);
  return found;
}

function readIcon(name: string): string {
  try {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    return svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '');
  } catch (cause) {
    throw new Error(`No icon "${name}"; names are listed on lucide.dev/icons.`, { cause });
  }
}
