import { expect, test } from 'playwright/test';
import { guide, guideIn, languageName, liveLocales, pageOf, scripts, ui } from './site.ts';

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
}
