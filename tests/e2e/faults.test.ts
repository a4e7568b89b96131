import { expect, type Page, test } from 'playwright/test';
import { deadControls } from './conditions.ts';
import { button } from './page.ts';
import { guide, keptIn, lesson, pageOf, templates, ui } from './site.ts';

const modules = '**/_astro/*.js';

/** Title and some text, and nothing that could be pressed in vain. */
async function expectAlive(page: Page, what: string, alone: boolean): Promise<void> {
  const main = page.locator('main, body:not(:has(main))').first();
  await expect.soft(page.getByRole('heading', { level: 1 }), what).toBeVisible();
  expect.soft((await main.textContent())?.length, what).toBeGreaterThan(80);
  expect.soft(await deadControls(page, alone), what).toEqual([]);
}

for (const locale of ['lv', 'ar'] as const) {
  test(`A person whom no script reaches finds content and no dead control on every kind of page in ${locale}`, async ({
    page,
  }) => {
    test.slow();
    await page.route(modules, (route) => route.abort());
    for (const { url } of templates(locale)) {
      await page.goto(url);
      await expectAlive(page, url, true);
    }
  });
}

test('A person whom one of the scripts does not reach can use the rest of the page', async ({ page }) => {
  test.slow();
  const keys = [lesson, guide, 'start/refugee', 'directory/courses', 'course/record', 'helpers/mentors'];
  for (const url of [...keys.map((key) => pageOf('lv', key).url), keptIn('lv')]) {
    await page.goto(url);
    const own = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src));
    for (const lost of own) {
      await page.route(lost, (route) => route.abort());
      await page.goto(url);
      await expectAlive(page, `${url} without ${lost}`, false);
      await page.unroute(lost);
    }
  }
});

const ways: [url: string, words: string][] = [
  [keptIn('ar'), 'kept.without-script'],
  ['/ar/helpers/mentors/', 'sheet.without-script'],
  ['/ar/course/record/', 'move.no-script'],
  ['/ar/about/privacy/', 'remembered.by-hand'],
  ['/ar/offline/', 'offline.without-script'],
];
const tall = async (page: Page, words: string) => (await page.getByText(words).boundingBox())?.height ?? 0;

test('A person is told another way, at once without script and some seconds after one was lost', async ({
  page,
  browser,
  baseURL,
}) => {
  const without = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await page.route(modules, (route) => route.abort());
  for (const [url, words] of ways) {
    await without.goto(url);
    expect(await tall(without, ui('ar', words)), url).toBeGreaterThan(15);
    await page.goto(url);
    expect(await tall(page, ui('ar', words)), `${url} while a slow script may still come`).toBe(0);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    expect(await tall(page, ui('ar', words)), url).toBeGreaterThan(15);
    await page.unroute(modules);
    await page.goto(url);
    await expect(page.getByText(ui('ar', words))).toBeHidden();
    await page.route(modules, (route) => route.abort());
  }
  await without.close();
});

test('A person whose search fails is told so, keeps the words, and tries again', async ({ page }) => {
  const parts = ['**/data/search/*.json', '**/_astro/search-ask*.js'];
  const words = pageOf('ar', guide).title;
  for (const part of parts) {
    await page.route(part, (route) => route.abort());
    await page.goto('/ar/search/');
    await page.getByRole('searchbox').fill(words);
    await expect(page.getByText(ui('ar', 'search.failed'))).toBeVisible();
    await page.unroute(part);
    await button(page, 'ar', 'failed.again').click();
    await expect(page.locator('[data-results] a').first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue(words);
    await expect(button(page, 'ar', 'failed.again')).toBeHidden();
  }
});

test('A person whose kept list, sheet, class or file cannot be loaded is told so, loses nothing, and tries again', async ({
  page,
}) => {
  const record = pageOf('ar', 'directory/municipalities/riga');
  await page.goto(record.url);
  await button(page, 'ar', 'kept.keep').click();
  await page.route(`**${record.url}`, (route) => route.abort());
  await page.goto(keptIn('ar'));
  await expect(page.getByText(ui('ar', 'failed.words'))).toBeVisible();
  await expect(page.locator(`cv-kept-records a[href="${record.url}"]`)).toBeVisible();
  await page.unroute(`**${record.url}`);
  await button(page, 'ar', 'failed.again').click();
  await expect(page.getByRole('link', { name: record.title, exact: true })).toBeVisible();
  await expect(button(page, 'ar', 'failed.again')).toBeHidden();

  await page.goto(pageOf('ar', 'helpers/mentors').url);
  await page.locator('select[name=language]').selectOption('lv');
  await page.route('**/lv/guides/**', (route) => route.fulfill({ status: 503, body: '' }));
  await button(page, 'ar', 'sheet.make').click();
  await expect(page.getByText(ui('ar', 'sheet.failed'))).toBeVisible();
  await page.unroute('**/lv/guides/**');
  await expect(page.locator('select[name=language]')).toHaveValue('lv');
  await button(page, 'ar', 'sheet.make').click();
  await expect(page.locator('[data-sheet]')).toBeVisible();

  await page.goto(pageOf('ar', 'about/privacy').url);
  await page.route('**/_astro/remembered-acts*.js', (route) => route.abort());
  await button(page, 'ar', 'remembered.file').click();
  await expect(page.getByText(ui('ar', 'failed.words'))).toBeFocused();
  await page.unroute('**/_astro/remembered-acts*.js');
  const again = page.waitForEvent('download');
  await button(page, 'ar', 'remembered.file').click();
  await again;
});
