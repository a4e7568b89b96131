import { expect, type Page, test } from 'playwright/test';
import { openAll, tooSmall } from './measure.ts';
import { templates, walked } from './site.ts';

/** Everything that Tab can reach, with the ring that it has then. */
const ringsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
      .filter((element) => {
        element.focus();
        return element.tabIndex >= 0 && document.activeElement === element;
      })
      .map((element) => {
        element.focus();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { html: element.outerHTML.slice(0, 120), style: outlineStyle, width: Number.parseFloat(outlineWidth) };
      }),
  );

/** Upper and lower edges of the parts of the header that can be seen. */
const headerOf = (page: Page) =>
  page.locator('body > header > div:not(.band) > *').evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return { top, bottom };
      }),
  );

/** Cards, buttons, answers and fields that have no edge of another colour than their ground. */
const edgeless = (page: Page) =>
  page.locator('.card, .button, .note, .answer > summary, input').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
      // A tick box that is not restyled is drawn by the browser in the reader's colours.
      .filter((element) => !element.matches('[type=checkbox]') || getComputedStyle(element).appearance !== 'auto')
      .filter((element) => {
        const style = getComputedStyle(element);
        return !(['block-start', 'inline-start'] as const).some((side) => {
          const is = (part: string) => style.getPropertyValue(`border-${side}-${part}`);
          const drawn = Number.parseFloat(is('width')) >= 1 && is('style') !== 'none';
          return drawn && is('color') !== style.backgroundColor;
        });
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

async function expectRings(page: Page, url: string): Promise<void> {
  // From here on the focus is one of the keyboard, also where it is set by script.
  await page.keyboard.press('Tab');
  const rings = await ringsOf(page);
  expect(rings.length, url).toBeGreaterThan(5);
  const weak = rings.filter(({ style, width }) => style !== 'solid' || width < 3);
  expect.soft(weak, `${url}: rings`).toEqual([]);
}

async function expectOneRow(page: Page, url: string): Promise<void> {
  // Lists for other sites stand in a frame without our header.
  if (url.startsWith('/embed/')) return;
  const parts = await headerOf(page);
  // The page of search has its own field.
  expect(parts.length, url).toBeGreaterThan(2);
  const lowestTop = Math.max(...parts.map(({ top }) => top));
  const highestBottom = Math.min(...parts.map(({ bottom }) => bottom));
  expect.soft(lowestTop, `${url}: header in one row`).toBeLessThan(highestBottom - 30);
}

/** One visit for all of it, because opening a page takes longer than looking at it. */
for (const locale of walked) {
  test(`A person on any kind of page in ${locale} sees the header in one row and a ring of 3 px around the focus, hits every control with a thumb, and sees edges in forced colours`, async ({
    page,
  }) => {
    test.slow();
    for (const { url } of templates(locale)) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(url);
      await expectOneRow(page, url);
      await expectRings(page, url);
      await openAll(page);
      expect.soft(await tooSmall(page, 44), `${url} at 360 px`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 740 });
      expect.soft(await tooSmall(page, 44), `${url} at 1280 px`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await edgeless(page), `${url} in forced colours`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    }
  });
}
