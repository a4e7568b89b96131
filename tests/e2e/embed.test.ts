import { createServer } from 'node:http';
import { expect, type Frame, type Page, test } from 'playwright/test';
import { walked } from './site.ts';

/** Another site on this machine; its page shows the address after the question mark in a narrow frame. */
const stranger = createServer((request, response) => {
  const address = decodeURIComponent(request.url?.split('?')[1] ?? '');
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><title>a</title><iframe src="${address}" title="b" width="280" height="500"></iframe>`);
});
test.beforeAll(() => new Promise<void>((ready) => stranger.listen(0, 'localhost', ready)));
test.afterAll(() => stranger.close());

async function openFrame(page: Page, address: string): Promise<Frame> {
  const place = stranger.address();
  const port = typeof place === 'object' ? place?.port : undefined;
  await page.goto(`http://localhost:${port}/?${encodeURIComponent(address)}`);
  const frame = page.frames().find((one) => one.parentFrame());
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

for (const locale of walked) {
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
    // The browser shows its own page in its place.
    await expect.poll(() => frame.url()).toMatch(/^chrome-error:/);
  });
