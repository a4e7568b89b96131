import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';

const folder = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/noto-sans/', import.meta.url));
const fonts = { 400: '400Regular/NotoSans_400Regular.ttf', 700: '700Bold/NotoSans_700Bold.ttf' };

/** Gives the page the same letters on every machine, in the place of the device's own. To be called before the page is opened. */
export async function fixFonts(page: Page): Promise<void> {
  for (const [weight, file] of Object.entries(fonts))
    await page.route(`**/looks-${weight}.ttf`, (route) =>
      route.fulfill({ body: readFileSync(folder + file), contentType: 'font/ttf' }),
    );
  await page.addInitScript((weights) => {
    // A constructed sheet, because the policy forbids styles in the page.
    const sheet = new CSSStyleSheet();
    const faces = weights.map(
      (weight) => `@font-face { font-family: Looks; src: url(/looks-${weight}.ttf); font-weight: ${weight} }`,
    );
    sheet.replaceSync(`${faces.join('')} :root { --font-device: Looks !important }`);
    document.adoptedStyleSheets = [sheet];
  }, Object.keys(fonts));
}
