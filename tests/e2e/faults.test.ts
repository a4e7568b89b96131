import { expect, type Page, test } from 'playwright/test';
import { deadControls } from './conditions.ts';
import { guide, keptIn, type Locale, lesson, pageOf, scripts, templates, ui } from './site.ts';

const modules = '**/_astro/*.js';
const button = (page: Page, locale: Locale, key: string) =>
  page.getByRole('button', { name: ui(locale, key), exact: true });

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

const refuse = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  blocked: () => {
    const get = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get });
  },
  corrupt: () => {
    for (const name of ['progress', 'kept', 'start', 'topics', 'dates'])
      if (!localStorage.getItem(`celvedis.${name}`)) localStorage.setItem(`celvedis.${name}`, '{"version":1,"data":[');
  },
};

for (const [fault, act] of Object.entries(refuse)) {
  test(`A person whose device is ${fault} is told so and goes on: lesson, list, start page, privacy page`, async ({
    page,
  }) => {
    const told = () =>
      page
        .getByText(ui('lv', `store.${fault}`))
        .filter({ visible: true })
        .first();
    await page.addInitScript(act);
    await page.goto(pageOf('lv', lesson).url);
    await button(page, 'lv', 'lesson.begin').click();
    await button(page, 'lv', 'lesson.keep').click();
    await expect(told()).toBeVisible();
    await button(page, 'lv', 'lesson.forward').click();
    await expect(page.locator('article > .prose > section').nth(1)).toBeVisible();
    await page.goto(pageOf('lv', 'directory/municipalities/riga').url);
    await button(page, 'lv', 'kept.keep').click();
    await expect(told()).toBeVisible();
    await expect(button(page, 'lv', 'kept.drop')).toHaveAttribute('aria-pressed', 'true');
    await page.goto('/lv/start/refugee/');
    const box = page.locator('cv-ticks').getByRole('checkbox').first();
    await box.check();
    await expect(told()).toBeVisible();
    await expect(box).toBeChecked();
    await page.goto(pageOf('lv', 'about/privacy').url);
    await expect(page.getByRole('heading', { name: ui('lv', 'remembered.title') })).toBeVisible();
    await expect(page.locator('cv-remembered')).toBeVisible();
  });
}

for (const locale of scripts) {
  test(`A person whose search fails is told so in ${locale}, keeps the words, and tries again`, async ({ page }) => {
    const parts = ['**/data/search/*.json', '**/_astro/search-ask*.js'];
    const words = pageOf(locale, guide).title;
    for (const part of parts) {
      await page.route(part, (route) => route.abort());
      await page.goto(`/${locale}/search/`);
      await page.getByRole('searchbox').fill(words);
      await expect(page.getByText(ui(locale, 'search.failed'))).toBeVisible();
      await page.unroute(part);
      await button(page, locale, 'failed.again').click();
      await expect(page.locator('[data-results] a').first()).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveValue(words);
      await expect(button(page, locale, 'failed.again')).toBeHidden();
    }
  });
}

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
