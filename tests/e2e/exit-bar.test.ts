import { expect, type Page, test } from 'playwright/test';
import { pageOf, sensitive, ui } from './site.ts';

const exit = (page: Page) => page.locator('cv-exit a');

for (const width of [320, 1280]) {
  test(`A person with a keyboard at ${width} px sees all of what has the focus above the bar`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 600 });
    await page.goto(pageOf('ar', sensitive).url);
    const count = await page.locator('a, button, summary, input').count();
    for (let presses = 0; presses < count; presses++) {
      await page.keyboard.press('Tab');
      const { hidden, html } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const bar = document.querySelector('cv-exit a') as Element;
        const { top, bottom } = element.getBoundingClientRect();
        const edge = bar.getBoundingClientRect().top;
        return { hidden: element !== bar && bottom > edge && top > 0, html: element.outerHTML.slice(0, 100) };
      });
      expect(hidden, html).toBe(false);
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = await page.locator('footer').boundingBox();
    const bar = await exit(page).boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  });
}

test('A person prints the page without the bar', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(pageOf('lv', sensitive).url);
  await expect(exit(page)).toBeHidden();
  await expect(page.getByText(ui('lv', 'sensitive.history'))).toBeHidden();
});

test('A person meets the way out on sensitive pages only', async ({ page }) => {
  await page.goto(pageOf('lv', 'guides/rights/discrimination').url);
  await expect(exit(page)).toHaveCount(0);
});
