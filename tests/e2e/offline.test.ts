import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { test as base, expect, type Page } from 'playwright/test';
import { workerFile } from '../../src/integrations/worker.ts';
import type { Pack } from '../../src/site/offline.ts';
import { type Host, openHost } from './offline-host.ts';
import { dist, guideIn, type Locale, lesson, pageOf, pages, ui } from './site.ts';

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  host: async ({}, use) => {
    const host = await openHost();
    await use(host);
    await host.close();
  },
});

const offline = (locale: Locale) => `/${locale}/offline/`;
const save = (page: Page, size = 'essential') => page.locator(`[data-offline-save=${size}]`);
const kept = (page: Page, size = 'essential') =>
  page.locator(`cv-keep-language[data-size=${size}] [data-status]`).filter({ hasText: /20\d\d/ });

/** Keeps a language from its offline page. */
async function keep(page: Page, host: Host, locale: Locale, size = 'essential') {
  await page.goto(host.url + offline(locale));
  await save(page, size).click();
  await expect(kept(page, size)).toBeVisible({ timeout: 30_000 });
}

const traces = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { caches: [], workers: 0 };

const packs = (): Pack[] => JSON.parse(readFileSync(`${dist}/offline/packs.json`, 'utf8'));
const packOf = (locale: Locale, size: string) => packs().find((one) => one.locale === locale && one.size === size);

test('One press on the home page keeps the essentials, without a dialog and nothing before it', async ({
  page,
  host,
}) => {
  page.on('dialog', () => expect.soft(false, 'a dialog').toBe(true));
  await page.goto(`${host.url}/lv/`);
  await expect(save(page)).toBeVisible();
  expect(await traces(page)).toEqual(nothing);
  expect(host.asked.filter((path) => /^\/(sw\.js|offline\/)/.test(path))).toEqual([]);
  await save(page).click();
  await expect(kept(page)).toBeVisible({ timeout: 30_000 });

  host.isDown = true;
  await page.goto(`${host.url}/lv/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageOf('lv', 'home').title);
  // Its style sheet is there, too.
  const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(colour).toBe('rgb(251, 248, 243)');
});

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

test('A kept page has the policy of the site', async ({ page, host }) => {
  await keep(page, host, 'lv');
  host.isDown = true;
  const response = await page.goto(host.url + guideIn('lv'));
  expect(response?.fromServiceWorker()).toBe(true);
  expect(await response?.headerValue('content-security-policy')).toContain("default-src 'none'");
  expect(await response?.headerValue('referrer-policy')).toBe('no-referrer');
});

test('What is not kept shows the page for lost connections, in the language of the address', async ({ page, host }) => {
  await keep(page, host, 'lv');
  host.isDown = true;
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

test('Deleting leaves nothing, and no worker', async ({ page, host }) => {
  await keep(page, host, 'lv');
  await keep(page, host, 'en');
  const items = page.locator('cv-kept-languages [data-list] li');
  await expect(items).toHaveCount(2);
  await items.first().locator('[data-remove]').click();
  await expect(items).toHaveCount(1);
  expect((await traces(page)).caches).toHaveLength(1);
  await items.first().locator('[data-remove]').click();
  await expect(page.getByText(ui('en', 'offline.nothing'))).toBeVisible();
  expect(await traces(page)).toEqual(nothing);
});

test('The privacy page keeps the essentials in one press, too', async ({ page, host }) => {
  await page.goto(host.url + pageOf('lv', 'about/privacy').url);
  await save(page).click();
  await expect(kept(page)).toBeVisible({ timeout: 30_000 });
  expect((await traces(page)).workers).toBe(1);
});

test('All languages are deleted in one press', async ({ page, host }) => {
  await keep(page, host, 'lv');
  await keep(page, host, 'en');
  await page.locator('[data-remove-all]').click();
  await expect(page.getByText(ui('en', 'offline.gone'))).toBeVisible();
  expect(await traces(page)).toEqual(nothing);
});

/** Another version of a pack, as a later build would make it. */
async function publish(host: Host, change: (home: string) => string) {
  const pack = packOf('lv', 'essential');
  if (!pack) throw new Error('There is no pack of lv.');
  const file = JSON.parse(readFileSync(dist + pack.url, 'utf8'));
  file.files['/lv/'] = change(file.files['/lv/']);
  const body = JSON.stringify(file);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  const next = { ...pack, url: '/offline/lv-essential-next.json', hash: Buffer.from(digest).toString('hex') };
  host.instead.set(next.url, body);
  host.instead.set('/offline/packs.json', JSON.stringify([next]));
}

test('A newer version is announced, and a touch renews', async ({ page, host }) => {
  await keep(page, host, 'lv');
  const before = (await traces(page)).caches;
  await publish(host, (home) => home.replace(/<h1>[^<]*/, '<h1>Jauns'));
  await page.goto(`${host.url}/lv/`);
  await expect(page.getByText(ui('lv', 'offline.newer'))).toBeVisible();
  await save(page).click();
  await expect(kept(page)).toBeVisible({ timeout: 30_000 });
  const after = (await traces(page)).caches;
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  host.isDown = true;
  await page.goto(`${host.url}/lv/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jauns');
});

test('A pack that is not what was promised changes nothing', async ({ page, host }) => {
  await keep(page, host, 'lv');
  const before = (await traces(page)).caches;
  await publish(host, (home) => home);
  host.instead.set('/offline/lv-essential-next.json', '{"files":{},"shortcuts":{}}');
  await save(page).click();
  await expect(page.getByText(ui('lv', 'offline.lost'))).toBeVisible();
  expect((await traces(page)).caches).toEqual(before);
});

test('A full device says so and has nothing half', async ({ page, host }) => {
  await page.addInitScript(() => {
    const { put } = Cache.prototype;
    let left = 60;
    Cache.prototype.put = function (this: Cache, ...entry) {
      left -= 1;
      return left < 0 ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : put.apply(this, entry);
    };
  });
  await page.goto(host.url + offline('lv'));
  await save(page).click();
  await expect(page.locator('cv-keep-language[data-size=essential]').getByText(ui('lv', 'offline.full'))).toBeVisible();
  expect(await traces(page)).toEqual(nothing);
});

test('A slow network gives way to the kept copy after three seconds', async ({ page, host }) => {
  await keep(page, host, 'lv');
  host.delay = 8000;
  const began = Date.now();
  await page.goto(host.url + guideIn('lv'), { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const took = Date.now() - began;
  expect(took).toBeGreaterThan(2900);
  expect(took).toBeLessThan(7000);
});

test('The network comes first: a page that changed is shown as it is now', async ({ page, host }) => {
  await keep(page, host, 'lv');
  host.asked.length = 0;
  const response = await page.goto(host.url + guideIn('lv'));
  expect(host.asked).toContain(guideIn('lv'));
  expect(response?.status()).toBe(200);
});

test('The kill switch removes the worker and what is kept', async ({ page, host }) => {
  await keep(page, host, 'lv');
  host.instead.set('/sw.js', stripTypeScriptTypes(readFileSync(workerFile(false), 'utf8')));
  // Browsers look for a new worker at each visit, and start it when they have time to.
  await expect(async () => {
    await page.goto(`${host.url}/lv/`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    expect(await traces(page)).toEqual(nothing);
  }).toPass({ timeout: 50_000, intervals: [500] });
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
