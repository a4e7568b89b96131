import { expect, test } from 'playwright/test';
import { sheetsOf } from './page.ts';
import { guideIn, pageOf } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`A person with a ${colorScheme} screen prints the Arabic guide black on white without navigation`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.goto(guideIn('ar'));
    await expect(page.getByRole('banner')).toBeHidden();
    for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
    for (const step of await page.locator('.prose ol.way > li').all()) await expect(step).toBeVisible();

    const coloured = await page.locator('body, body *').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
        .map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return { element: element.outerHTML.slice(0, 100), color, backgroundColor };
        })
        .filter(
          ({ color, backgroundColor }) =>
            color !== 'rgb(0, 0, 0)' || !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(backgroundColor),
        ),
    );
    expect(coloured).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
}

test('A person gets the whole Arabic guide on fewer than eight sheets', async ({ page }) => {
  await page.goto(guideIn('ar'));
  const sheets = await sheetsOf(page);
  expect(sheets).toBeGreaterThanOrEqual(1);
  expect(sheets).toBeLessThan(8);
});

test('A person who gets the paper finds the code beside the title, and a short page stays on one sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 673, height: 1000 });
  for (const locale of ['lv', 'ar'] as const) {
    await page.goto(pageOf(locale, 'directory/organisations/nvd').url);
    expect(await sheetsOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const code = await page.locator('.hand-over-code').boundingBox();
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(code?.y).toBeLessThan(60);
    const [left, right] = [code, title].sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0));
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((right?.x ?? 0) + 1);
    await page.emulateMedia({ media: null });
  }
});
