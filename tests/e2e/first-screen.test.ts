import { expect, test } from 'playwright/test';
import { guideIn, liveLocales, ui } from './site.ts';

const height = 740;
test.use({ viewport: { width: 360, height } });

for (const locale of liveLocales) {
  test(`A person sees title, for whom and first step of the guide on the first screen in ${locale}`, async ({
    page,
  }) => {
    await page.goto(guideIn(locale));
    const main = page.getByRole('main');
    const parts = {
      title: main.getByRole('heading', { level: 1 }),
      'for whom': main.locator('dl', { hasText: ui(locale, 'guide.for-whom') }).first(),
      'first step': main.locator('header a.button-main[href^="#"]'),
    };
    for (const [name, part] of Object.entries(parts)) {
      await expect(part, name).toBeVisible();
      const box = await part.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0), `lower edge of ${name} in px`).toBeLessThanOrEqual(height);
    }
    await parts['first step'].click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
}
