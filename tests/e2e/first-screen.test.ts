import { expect, test } from 'playwright/test';
import { guide, liveLocales, pageOf, ui } from './site.ts';

const height = 740;
test.use({ viewport: { width: 360, height } });

for (const locale of liveLocales) {
  test(`A person sees title, for whom and first step of the guide on the first screen in ${locale}`, async ({
    page,
  }) => {
    const { url, state } = pageOf(locale, guide);
    await page.goto(url);
    const main = page.getByRole('main');
    const firstStep = main.locator('header a.button-main[href^="#"]');
    const parts = [
      main.getByRole('heading', { level: 1 }),
      main.locator('dl', { hasText: ui(locale, 'guide.for-whom') }).first(),
    ];
    // While a translation waits for an update, the notice that names its old sections comes before the first step.
    if (state === 'outdated') await expect(main.getByText(ui(locale, 'revision.outdated'))).toBeInViewport();
    else parts.push(firstStep);
    for (const part of parts) {
      await expect(part).toBeVisible();
      const box = await part.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0), `lower edge of ${part} in px`).toBeLessThanOrEqual(height);
    }
    await firstStep.click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
}
