import { expect, type Page, test } from 'playwright/test';
import { fixFonts } from './fonts.ts';
import type { Locale } from './site.ts';

/**
 * Reference pictures of what changes with code alone, not with an editor's text: components of the page of the design, and
 * frames of pages. Forty at the most, so that somebody really looks at them: `npm run looks` shows what differs, and
 * `npm run looks -- --update-snapshots` takes the new ones.
 */
interface Look {
  name: string;
  url: string;
  part: string;
  locale: Locale;
  width: 360 | 1280;
  scheme?: 'light' | 'dark';
  forced?: boolean;
}

const sections = ['colours', 'type', 'buttons', 'notes', 'phrases', 'forms', 'quiz', 'bring', 'way', 'cards'];
const component = (name: string, locale: Locale, more: Partial<Look> = {}): Look => ({
  name,
  url: `/${locale}/about/design/`,
  part: name === 'cards' ? 'section[aria-labelledby=cards] > ul:first-of-type' : `section[aria-labelledby=${name}]`,
  locale,
  width: 360,
  ...more,
});
const frame = (name: string, url: string, part: string, locale: Locale, width: Look['width']): Look => ({
  name,
  url,
  part,
  locale,
  width,
});

const looks: Look[] = [
  ...sections.map((name) => component(name, 'lv')),
  ...sections.map((name) => component(name, 'ar', { scheme: 'dark' })),
  ...['buttons', 'notes', 'quiz'].map((name) => component(name, 'ru', { scheme: 'dark' })),
  ...['buttons', 'quiz', 'forms'].map((name) => component(name, 'lv', { forced: true })),
  ...(['lv', 'ar'] as const).flatMap((locale) =>
    ([360, 1280] as const).flatMap((width) => [
      frame('header', `/${locale}/about/design/`, 'body > header', locale, width),
      frame('footer', `/${locale}/about/design/`, 'body > footer', locale, width),
      frame('not-found', `/${locale}/no-such-page/`, 'main', locale, width),
    ]),
  ),
  frame('choose', '/', 'body', 'lv', 360),
  frame('choose', '/', 'body', 'lv', 1280),
];

const titleOf = ({ name, locale, width, scheme = 'light', forced }: Look) =>
  [name, locale, width, forced ? 'forced' : scheme].join('-');

/** Moves a part to whole pixels, so that what stands above it does not change how its letters are drawn. */
function toWholePixels(part: Element): void {
  const { top } = part.getBoundingClientRect();
  document.body.style.marginBlockStart = `${Math.ceil(top) - top}px`;
}

async function show(page: Page, { url, width, scheme = 'light', forced }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
  await fixFonts(page);
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
}

// Other systems draw letters in other ways.
test.skip(process.platform !== 'linux', 'The pictures were taken on Linux.');

test('There are no more pictures than somebody looks at', () => expect(looks.length).toBeLessThanOrEqual(40));

for (const look of looks) {
  test(`A person sees what was agreed: ${titleOf(look)}`, async ({ page }) => {
    await show(page, look);
    await page.locator(look.part).evaluate(toWholePixels);
    await expect(page.locator(look.part)).toHaveScreenshot(`${titleOf(look)}.png`);
  });
}
