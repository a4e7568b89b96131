import { expect, type Page, test } from 'playwright/test';
import { type Locale, pageOf, sensitive, ui } from './site.ts';

const elsewhere = 'https://videscentrs.lvgmc.lv/';
const urlIn = (locale: Locale) => pageOf(locale, sensitive).url;
const exit = (page: Page) => page.locator('cv-exit a');

/** The everyday page, as slow as asked: no test asks another host. */
const weather = (page: Page, wait = 0) =>
  page.route(`${elsewhere}**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
  });

test.beforeEach(({ page }) => weather(page));

test('A person in danger leaves the page with one touch, and Back does not bring it back', async ({ page }) => {
  await page.goto('/ar/');
  await page.goto(urlIn('ar'));
  await page.locator('header a.button-main').click();
  await expect(page).toHaveURL(/#/);
  await expect(exit(page)).toHaveText(new RegExp(ui('ar', 'sensitive.leave')));
  await exit(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL('/ar/');
});

test('A person presses Escape three times and is away; twice, or slowly, is not enough', async ({ page }) => {
  await page.goto(urlIn('lv'));
  // Two presses more than three seconds ago.
  await page.evaluate(() => {
    for (const ago of [3300, 3200]) {
      const press = new KeyboardEvent('keydown', { key: 'Escape' });
      Object.defineProperty(press, 'timeStamp', { value: performance.now() - ago });
      document.dispatchEvent(press);
    }
  });
  await page.keyboard.press('Escape');
  // Leaving hides the page at once.
  expect(await page.evaluate(() => document.body.hidden)).toBe(false);
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(elsewhere);
});

test('A person who leaves sees nothing of the page while the other one is loading', async ({ page }) => {
  await page.unroute(`${elsewhere}**`);
  await weather(page, 3000);
  await page.goto(urlIn('lv'));
  const left = await exit(page).evaluate((link) => {
    (link as HTMLElement).click();
    return { title: document.title, seen: document.querySelector('h1')?.checkVisibility() };
  });
  expect(left).toEqual({ title: new URL(elsewhere).hostname, seen: false });
});

test('A person who read it in two languages and leaves finds neither behind Back', async ({ page }) => {
  await page.goto('/ar/');
  await page.goto(urlIn('ar'));
  await page
    .getByRole('main')
    .getByRole('link', { name: ui('ar', 'pair.show') })
    .click();
  await expect(page).toHaveURL(/with-lv/);
  await exit(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL('/ar/');
});

test('A person who came by another sensitive page, or by words in search, finds neither behind Back', async ({
  page,
}) => {
  await page.goto(`/lv/search/#q=${encodeURIComponent('vardarbība')}`);
  await page.locator(`[data-results] a[href="${urlIn('lv')}"]`).click();
  await page.evaluate((url) => location.assign(`${url}?again`), urlIn('lv'));
  await page.waitForURL(/again/);
  await exit(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL('/lv/search/');
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('A person who leaves quickly keeps the ticks and days on this device', async ({ page }) => {
  await page.goto(urlIn('lv'));
  await page.evaluate(() => {
    localStorage.setItem('celvedis:test', 'kept');
    sessionStorage.setItem('words', 'gone');
  });
  await exit(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goto('/lv/');
  expect(await page.evaluate(() => [localStorage.getItem('celvedis:test'), sessionStorage.getItem('words')])).toEqual([
    'kept',
    null,
  ]);
});

test('A person who opens the page again by its address reads it', async ({ page }) => {
  await page.goto(urlIn('lv'));
  await exit(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goto(urlIn('lv'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A person without script leaves by the same link, and reads what stays in the browser', async ({ page }) => {
    await page.goto(urlIn('ar'));
    await expect(page.getByText(ui('ar', 'sensitive.history'))).toBeVisible();
    await expect(page.getByText(ui('ar', 'sensitive.keys'))).toBeHidden();
    await expect(exit(page)).toHaveAttribute('rel', 'noreferrer');
    await exit(page).click();
    await expect(page).toHaveURL(elsewhere);
  });
});
