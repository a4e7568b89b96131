import { expect, test } from 'playwright/test';
import { pageOf, ui } from './site.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const ways = [
  ['guides/documents', 'guides/documents/declare-your-address'],
  ['guides/money', 'guides/money/bank-account'],
  ['guides/learning', 'guides/learning/enrol-in-school'],
] as const;

for (const [topic, guide] of ways)
  test(`A person without script goes from the list in Arabic to the last step and the contacts of ${guide}`, async ({
    page,
  }) => {
    await page.goto(pageOf('ar', 'guides').url);
    await page
      .locator(`main a[href="${pageOf('ar', topic).url}"]`)
      .first()
      .click();
    await page
      .locator(`main a[href="${pageOf('ar', guide).url}"]`)
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageOf('ar', guide).title);
    await page
      .getByRole('link', { name: ui('ar', 'guide.first-step').split(' ')[0] })
      .first()
      .click();
    await expect(page).toHaveURL(/#[a-z-]+$/);
    const steps = page.locator('section[aria-labelledby="steps"] h3[id]');
    expect(await steps.count()).toBeGreaterThan(1);
    await expect(steps.last()).toBeVisible();
    await expect(page.locator('section[aria-labelledby="ask"] a').first()).toBeVisible();
  });
