import { expect, type Page, test } from 'playwright/test';
import { liveLocales } from './site.ts';

const stranger = 'http://other.localhost/';

/** A page of another site that shows one of our addresses in a narrow frame. */
async function openFrame(page: Page, address: string) {
  await page.route(stranger, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>a</title><iframe src="${address}" title="b" width="280" height="500"></iframe>`,
    }),
  );
  await page.goto(stranger);
  const frame = page.frames().find((one) => one.parentFrame());
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

for (const locale of liveLocales) {
  for (const path of ['courses/', 'organisations/in/riga/'])
    test(`Another site shows ${path} in ${locale} at 280 px without anything hidden, and links leave the frame`, async ({
      page,
      baseURL,
    }) => {
      const frame = await openFrame(page, `${baseURL}/embed/${locale}/${path}`);
      await expect(frame.locator('h1')).toBeVisible();
      const { scroll, width } = await frame.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(width);
      const link = frame.locator('li a[href^="/"]').first();
      const target = await link.getAttribute('href');
      await link.click();
      await page.waitForURL(`${baseURL}${target}`);
    });
}

for (const path of ['/lv/', '/lv/directory/courses/', '/'])
  test(`Another site cannot show ${path} in a frame`, async ({ page, baseURL }) => {
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    const frame = await openFrame(page, `${baseURL}${path}`);
    await refused;
    await expect(frame.locator('h1, h2, main')).toHaveCount(0);
  });
