import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect } from 'playwright/test';
import { workerFile } from '../../src/integrations/worker.ts';
import { keep, nothing, offline, packOf, save, test, traces, waitUntilKept } from './offline.ts';
import type { Host } from './offline-host.ts';
import { dist, pageOf, ui } from './site.ts';

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
  await waitUntilKept(page);

  host.isDown = true;
  await page.goto(`${host.url}/lv/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageOf('lv', 'home').title);
  // Its style sheet is there, too.
  const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(colour).toBe('rgb(251, 248, 243)');
});

test('The privacy page keeps the essentials in one press, too', async ({ page, host }) => {
  await page.goto(host.url + pageOf('lv', 'about/privacy').url);
  await save(page).click();
  await waitUntilKept(page);
  expect((await traces(page)).workers).toBe(1);
});

test('Deleting leaves nothing, and no worker', async ({ page, host }) => {
  await keep(page, host, 'lv');
  await keep(page, host, 'ar');
  const items = page.locator('cv-kept-languages [data-list] li');
  await expect(items).toHaveCount(2);
  await items.first().locator('[data-remove]').click();
  await expect(items).toHaveCount(1);
  expect((await traces(page)).caches).toHaveLength(1);
  await items.first().locator('[data-remove]').click();
  await expect(page.getByText(ui('ar', 'offline.nothing'))).toBeVisible();
  expect(await traces(page)).toEqual(nothing);
});

test('All languages are deleted in one press', async ({ page, host }) => {
  await keep(page, host, 'lv');
  // A second language, as far as the list looks.
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const label = await (await (await caches.open(name)).match('/offline/label.json'))?.json();
    const other = new Response(JSON.stringify({ ...label, locale: 'ar' }));
    await (await caches.open(name.replace('-lv-', '-ar-'))).put('/offline/label.json', other);
  });
  await page.reload();
  await page.locator('[data-remove-all]').click();
  await expect(page.getByText(ui('lv', 'offline.gone'))).toBeVisible();
  expect(await traces(page)).toEqual(nothing);
});

/** Another version of a pack, as a later build would make it. */
async function publish(host: Host, change: (home: string) => string) {
  const pack = packOf('lv', 'essential');
  const file = JSON.parse(readFileSync(dist + pack.url, 'utf8'));
  file.files['/lv/'] = change(file.files['/lv/']);
  const body = JSON.stringify(file);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  const next = { ...pack, url: '/offline/lv-essential-next.json', hash: Buffer.from(digest).toString('hex') };
  host.instead.set(next.url, body);
  host.instead.set('/offline/packs.json', JSON.stringify([next]));
}

test('A newer version is announced; a pack that is not what was promised changes nothing, the right one renews', async ({
  page,
  host,
}) => {
  await keep(page, host, 'lv');
  const before = (await traces(page)).caches;
  await publish(host, (home) => home.replace(/<h1>[^<]*/, '<h1>Jauns'));
  const promised = host.instead.get('/offline/lv-essential-next.json') ?? '';
  host.instead.set('/offline/lv-essential-next.json', '{"files":{},"shortcuts":{}}');
  await page.goto(`${host.url}/lv/`);
  await expect(page.getByText(ui('lv', 'offline.newer'))).toBeVisible();
  await save(page).click();
  await expect(page.getByText(ui('lv', 'offline.lost'))).toBeVisible();
  expect((await traces(page)).caches).toEqual(before);

  host.instead.set('/offline/lv-essential-next.json', promised);
  await save(page).click();
  await save(page).click();
  await waitUntilKept(page);
  const after = (await traces(page)).caches;
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  host.isDown = true;
  await page.goto(`${host.url}/lv/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jauns');
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
