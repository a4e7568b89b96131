import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { type Locale, pageOf, ui } from './site.ts';
import { nothing, remembered } from './traces.ts';

const open = (page: Page, locale: Locale) => page.goto(pageOf(locale, 'about/privacy').url);
const rows = (page: Page) => page.locator('cv-remembered li');
const shelf = (data: unknown) => JSON.stringify({ version: 1, data });
const ticks = shelf({ 231: '2026-11-20' });

/** Leaves something in every place that a browser has, well kept, broken and from a version that nobody knows. */
const fill = (page: Page, shelves: Record<string, string>) =>
  page.evaluate(async (shelves) => {
    for (const [key, text] of Object.entries(shelves)) localStorage.setItem(key, text);
    sessionStorage.setItem('celvedis-left', 'yes');
    // biome-ignore lint/suspicious/noDocumentCookie: what a later version might leave.
    document.cookie = 'celvedis=1; path=/';
    await (await caches.open('celvedis-lv-1')).put('/lv/', new Response('x'.repeat(2_000_000)));
    // The page makes its policy only when it keeps something itself.
    type Types = { defaultPolicy: unknown; createPolicy: (name: string, rules: object) => unknown };
    const { trustedTypes: types } = window as unknown as { trustedTypes?: Types };
    if (types && !types.defaultPolicy) types.createPolicy('default', { createScriptURL: (address: string) => address });
    await navigator.serviceWorker.register('/sw.js');
    await new Promise((end) => {
      indexedDB.open('celvedis').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        end(null);
      };
    });
  }, shelves);

const everything = {
  'celvedis.start': ticks,
  'celvedis.progress': '{ broken',
  'celvedis.progress~1': 'moved aside',
  'celvedis.kept': shelf(['directory/municipalities/riga']),
  'celvedis.dates': shelf({ move: '2026-10-31' }),
  'celvedis.topics': shelf(['health']),
  'celvedis.later': '{"version":9}',
  celvedis_old: 'x',
};

test.beforeEach(({ context }) =>
  context.route('**/sw.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
);

test('A person on a shared phone sees all that it remembers, and one touch deletes everything', async ({ page }) => {
  await open(page, 'ar');
  await expect(page.getByText(ui('ar', 'remembered.empty'))).toBeVisible();
  await fill(page, everything);
  await page.reload();
  for (const name of ['start', 'dates', 'kept', 'progress', 'topics', 'offline', 'tab'])
    await expect(rows(page).filter({ hasText: ui('ar', `remembered.name-${name}`) })).toHaveCount(1);
  await expect(rows(page)).toHaveCount(9);
  for (const text of await rows(page).allTextContents()) expect(text).not.toMatch(/[{}…]|undefined|NaN/);
  await expect(page.locator('[data-broken]:visible')).toHaveCount(1);
  await page.getByRole('button', { name: ui('ar', 'remembered.all'), exact: true }).click();
  await expect(page.getByText(ui('ar', 'remembered.all-deleted'))).toBeFocused();
  expect(await remembered(page)).toEqual(nothing);
  expect(await page.context().cookies()).toEqual([]);
  await page.reload();
  await expect(page.getByText(ui('ar', 'remembered.empty'))).toBeVisible();
  expect(await remembered(page)).toEqual(nothing);
});

test('A person deletes one thing and keeps the others, also what no page knows any more', async ({ page }) => {
  await open(page, 'lv');
  await fill(page, everything);
  await page.reload();
  for (const [name, left] of [
    [ui('lv', 'remembered.name-progress'), 8],
    [ui('lv', 'remembered.name-other').replace('{name}', 'later'), 7],
    [ui('lv', 'remembered.name-offline'), 6],
  ] as const) {
    await rows(page).filter({ hasText: name }).getByRole('button').click();
    await expect(page.getByText(ui('lv', 'remembered.deleted').replace('{name}', name))).toBeFocused();
    await expect(rows(page)).toHaveCount(left);
  }
  const { local, caches, workers, session } = await remembered(page);
  expect(local.sort()).toEqual([
    'celvedis.dates',
    'celvedis.kept',
    'celvedis.start',
    'celvedis.topics',
    'celvedis_old',
  ]);
  expect([caches, workers, session]).toEqual([[], [], ['celvedis-left']]);
});

test('A person takes all of it along as a file, and what another site keeps here is not touched', async ({ page }) => {
  await open(page, 'lv');
  await page.evaluate((text) => {
    localStorage.setItem('celvedis.start', text);
    localStorage.setItem('theirs', 'x');
  }, ticks);
  await page.reload();
  const save = page.getByRole('button', { name: ui('lv', 'remembered.file'), exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  await page.getByRole('button', { name: ui('lv', 'remembered.all'), exact: true }).click();
  await expect(rows(page)).toHaveCount(0);
  expect((await remembered(page)).local).toEqual(['theirs']);
  const file = { name: 'a.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) };
  const field = page.locator('cv-remembered input[type=file]');
  await field.setInputFiles({ ...file, buffer: Buffer.from('[]') });
  await expect(page.getByText(ui('lv', 'remembered.foreign'))).toBeFocused();
  await field.setInputFiles(file);
  await expect(page.getByText(ui('lv', 'remembered.added'), { exact: true })).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('celvedis.start'))).toBe(ticks);
});

test('A person is told when the browser does not let go', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await open(page, 'lv');
  await page.evaluate((text) => localStorage.setItem('celvedis.start', text), ticks);
  await page.reload();
  await page.getByRole('button', { name: ui('lv', 'remembered.all'), exact: true }).click();
  await expect(page.getByText(ui('lv', 'remembered.refused'))).toBeFocused();
});
