import { expect, type Page, test } from 'playwright/test';
import { guide, guideIn, languageName, liveLocales, pageOf, scripts, templates, ui } from './site.ts';

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

for (const locale of scripts) {
  test(`A person with a keyboard skips the header in ${locale} with the first link`, async ({ page }) => {
    await page.goto(guideIn(locale));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: ui(locale, 'nav.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });

  test(`A person with a keyboard opens the language switch in ${locale} and reaches every language`, async ({
    page,
  }) => {
    await page.goto(guideIn(locale));
    const menu = page.getByRole('banner').locator('details');
    await menu.locator('summary').focus();
    await expect(menu.getByRole('link').first()).toBeHidden();
    await page.keyboard.press('Enter');
    for (const other of liveLocales) {
      await page.keyboard.press('Tab');
      const link = menu.getByRole('link', { name: languageName(other), exact: true });
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pageOf(liveLocales.at(-1) ?? locale, guide).url);
  });

  test(`A person with a keyboard sees a ring of 3 px around every link and control in ${locale}`, async ({ page }) => {
    for (const { url } of templates(locale)) {
      await page.goto(url);
      // From here on the focus is one of the keyboard, also where it is set below.
      await page.keyboard.press('Tab');
      const rings = await ringsOf(page);
      expect(rings.length, url).toBeGreaterThan(5);
      expect
        .soft(
          rings.filter(({ style, width }) => style !== 'solid' || width < 3),
          url,
        )
        .toEqual([]);
    }
  });
}

test('A person with forced colours sees an edge around every card, button, answer and field', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const { url } of templates('lv')) {
    await page.goto(url);
    const edges = await page.locator('.card, .button, .note, .answer > summary, input').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
        // A tick box that is not restyled is drawn by the browser in the reader's colours.
        .filter((element) => !element.matches('[type=checkbox]') || getComputedStyle(element).appearance !== 'auto')
        .map((element) => {
          const style = getComputedStyle(element);
          const seen = (['block-start', 'inline-start'] as const).some((side) => {
            const is = (part: string) => style.getPropertyValue(`border-${side}-${part}`);
            const drawn = Number.parseFloat(is('width')) >= 1 && is('style') !== 'none';
            return drawn && is('color') !== style.backgroundColor;
          });
          return { element: element.outerHTML.slice(0, 120), seen };
        })
        .filter(({ seen }) => !seen),
    );
    expect(edges, url).toEqual([]);
  }
});
