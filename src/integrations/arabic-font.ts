import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import { arabicCharacters } from '../site/arabic-script.ts';

const source = '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf';

/**
 * Makes the one web font of the site before the build: Noto Sans Arabic, one weight, only the signs of
 * `arabic-script.ts`. Latin and Cyrillic use the fonts of the device. `styles/fonts.css` takes it from `.astro/`.
 */
export function arabicFont(): AstroIntegration {
  return {
    name: 'celvedis-arabic-font',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const font = await readFile(createRequire(import.meta.url).resolve(source));
        const version = createHash('sha256').update(font).update(arabicCharacters).digest('hex').slice(0, 16);
        const kept = new URL(`arabic-${version}.woff2`, config.cacheDir);
        if (!existsSync(kept)) {
          await mkdir(config.cacheDir, { recursive: true });
          await writeFile(kept, await subset(font));
        }
        const target = new URL('.astro/', config.root);
        await mkdir(target, { recursive: true });
        await copyFile(kept, new URL('arabic.woff2', target));
      },
    },
  };
}

/** Loaded when it is needed, that is once: the package takes longer to start than all of the rest here. */
async function subset(font: Buffer): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(font, arabicCharacters, { targetFormat: 'woff2' });
}
