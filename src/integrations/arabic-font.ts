import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
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
        const target = new URL('.astro/', config.root);
        const font = await readFile(createRequire(import.meta.url).resolve(source));
        await mkdir(target, { recursive: true });
        await writeFile(
          new URL('arabic.woff2', target),
          await subsetFont(font, arabicCharacters, { targetFormat: 'woff2' }),
        );
      },
    },
  };
}
