import { expect } from 'playwright/test';
import { keep, offline, save, test } from './offline.ts';
import { guideIn, lesson, pageOf, pages, ui } from './site.ts';

test('A kept page is reached by its address without slash, with a fragment, by number and by key', async ({
  page,
  host,
}) => {
  await keep(page, host, 'ar');
  host.isDown = true;
  const { number, title, key } = pageOf('ar', 'guides/health/family-doctor');
  const url = guideIn('ar');
  for (const address of [`${url.slice(0, -1)}?a=b`, `${url}#steps`, `/${number}/`, `/to/${key}/`, `/${number}`]) {
    await page.goto(host.url + address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(title);
  }
  expect(new URL(page.url()).pathname).toBe(url);
  await page.goto(`${host.url}/`);
  await expect(page).toHaveURL(`${host.url}/ar/`);
});

test('A kept page has the policy of the site; what is not kept shows the page for lost connections, in the language of the address', async ({
  page,
  host,
}) => {
  await keep(page, host, 'lv');
  host.isDown = true;
  const response = await page.goto(host.url + guideIn('lv'));
  expect(response?.fromServiceWorker()).toBe(true);
  expect(await response?.headerValue('content-security-policy')).toContain("default-src 'none'");
  expect(await response?.headerValue('referrer-policy')).toBe('no-referrer');
  for (const [address, locale] of [
    [pageOf('lv', lesson).url, 'lv'],
    [guideIn('ar'), 'ar'],
  ] as const) {
    await page.goto(host.url + address);
    await expect(page.getByText(ui(locale, 'offline.missing'))).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(page.locator('cv-kept-languages [data-list] li')).toHaveCount(1);
  }
  host.isDown = false;
  await page.getByRole('button', { name: ui('ar', 'offline.again') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageOf('ar', 'guides/health/family-doctor').title);
});

test('The larger size holds every page, and search', async ({ page, host }) => {
  test.setTimeout(90_000);
  await keep(page, host, 'ar', 'all');
  const held = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(pages('ar').filter(({ url }) => !held.includes(url))).toEqual([]);
  host.isDown = true;
  await page.goto(`${host.url}/ar/search/`);
  await page.getByRole('searchbox').fill('طبيب الأسرة');
  await page.locator('[data-results] a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageOf('ar', 'guides/health/family-doctor').title);
});

test('The network comes first, and a slow one gives way to the kept copy after three seconds', async ({
  page,
  host,
}) => {
  await keep(page, host, 'lv');
  host.asked.length = 0;
  const response = await page.goto(host.url + guideIn('lv'));
  expect(host.asked).toContain(guideIn('lv'));
  expect(response?.status()).toBe(200);

  host.delay = 8000;
  const began = Date.now();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const took = Date.now() - began;
  expect(took).toBeGreaterThan(2900);
  expect(took).toBeLessThan(7000);
});

test('Without script the page offers the files alone', async ({ browser, host }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.url + offline('lv'));
  await expect(save(page)).toBeHidden();
  await expect(page.getByText(ui('lv', 'offline.without-script'))).toBeVisible();
  await expect(page.getByRole('link', { name: ui('lv', 'offline.book') })).toBeVisible();
  await context.close();
});
