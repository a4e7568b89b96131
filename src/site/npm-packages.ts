import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A package of others that the site needs, as its own `package.json` says. */
export interface Package {
  name: string;
  version: string;
  licence: string;
  url: string;
}

/** Packages that reach readers: fonts, pictograms, the outline of Latvia, and code that runs in the browser. */
const inSite = [
  '@expo-google-fonts/andika',
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-sans-arabic',
  '@expo-google-fonts/vazirmatn',
  '@orama/stemmers',
  'lucide-static',
  'pagefind',
  'uqr',
  'world-atlas',
];

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
});

function packageOf(name: string): Package {
  const { version, license } = manifest.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')));
  return { name, version, licence: license, url: `https://www.npmjs.com/package/${name}/v/${version}` };
}

/** The packages that the project names itself, by whether they are in the site or only build it. */
export function packages(): { inSite: Package[]; building: Package[] } {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const all = Object.keys(dependencies).sort().map(packageOf);
  return {
    inSite: all.filter(({ name }) => inSite.includes(name)),
    building: all.filter(({ name }) => !inSite.includes(name)),
  };
}
