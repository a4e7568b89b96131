import { expect, type Page, test } from 'playwright/test';
import { cutOff, hiddenFocus, moving, spaceText } from './conditions.ts';
import { openAll, overEdge } from './measure.ts';
import { type Locale, templates } from './site.ts';

/** One language of each direction: styles are the same in all. */
const directions: Locale[] = ['lv', 'ar'];

/** What a reader sees: length of the words in the main part, titles, pictures wider than a phone and a half. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const isSeen = (element: Element) => element.checkVisibility();
    return {
      // Only what is laid out, so not textContent.
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count.
      words: main.innerText.length,
      titles: [...document.querySelectorAll('h1')].filter(isSeen).length,
      wide: [...document.querySelectorAll('svg, img')]
        .filter((one) => one.getBoundingClientRect().width > 480)
        .map((one) => one.outerHTML.slice(0, 120)),
    };
  });

/** As when style sheets do not load. */
const dropStyles = (page: Page) =>
  page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
    document.adoptedStyleSheets = [];
  });

for (const locale of directions) {
  test(`A person who zooms to 400 %, spaces the text, forces colours, wants no motion or gets no styles loses nothing in ${locale}`, async ({
    page,
  }) => {
    test.slow();
    // A screen of 1280 × 1024 px at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    for (const { url } of templates(locale)) {
      await page.goto(url);
      expect.soft(await moving(page), `${url}: moves`).toEqual([]);
      expect.soft(await hiddenFocus(page), `${url}: has the focus out of sight`).toEqual([]);
      await openAll(page);
      await spaceText(page);
      expect.soft(await overEdge(page), `${url}: over the edge`).toEqual([]);
      expect.soft(await cutOff(page), `${url}: cut off`).toEqual([]);
      const { words } = await seen(page);
      await dropStyles(page);
      const bare = await seen(page);
      expect.soft(bare, `${url}: without styles`).toMatchObject({ titles: 1, wide: [] });
      expect.soft(bare.words, `${url}: words without styles`).toBeGreaterThanOrEqual(words * 0.9);
    }
  });
}
