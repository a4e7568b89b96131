import { expect, test } from 'playwright/test';
import { sheetsOf } from './page.ts';
import { guide, pageOf, ui } from './site.ts';

test('A mentor makes one sheet in Arabic that fits on one side of paper', async ({ page }) => {
  await page.goto(pageOf('ar', guide).url);
  const steps = await page.locator('section[aria-labelledby="steps"] h3[id]').count();
  expect(steps).toBeGreaterThan(2);
  await page.goto(pageOf('lv', 'helpers/mentors').url);
  await page.getByRole('combobox', { name: ui('lv', 'sheet.language') }).selectOption('ar');
  await page.getByRole('combobox', { name: ui('lv', 'sheet.situation') }).selectOption(guide);
  await page
    .getByRole('combobox', { name: ui('lv', 'sheet.municipality') })
    .selectOption('directory/municipalities/daugavpils');
  await page.getByRole('button', { name: ui('lv', 'sheet.make') }).click();
  const sheet = page.locator('[data-sheet]');
  await expect(sheet).toHaveAttribute('lang', 'ar');
  await expect(sheet).toHaveAttribute('dir', 'rtl');
  await expect(sheet.locator('h2').first()).toHaveText(pageOf('ar', guide).title);
  await expect(sheet.locator('ol > li')).toHaveCount(steps);
  await expect(sheet.locator('.phrase')).toHaveCount(3);
  await expect(sheet.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(sheet.locator('.hand-over-code')).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);
});

for (const locale of ['ar', 'ru'] as const)
  test(`A mentor gets every guide in ${locale} on one side of paper`, async ({ page }) => {
    await page.goto(pageOf('lv', 'helpers/mentors').url);
    const choice = (name: 'sheet.language' | 'sheet.situation' | 'sheet.municipality') =>
      page.getByRole('combobox', { name: ui('lv', name) });
    await choice('sheet.language').selectOption(locale);
    await choice('sheet.municipality').selectOption('directory/municipalities/valmieras-novads');
    const guides = await choice('sheet.situation')
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    expect(guides.length).toBeGreaterThan(20);
    const long: string[] = [];
    for (const one of guides) {
      await choice('sheet.situation').selectOption(one);
      await page.getByRole('button', { name: ui('lv', 'sheet.make') }).click();
      await expect(page.locator('[data-sheet] h2').first()).toHaveText(pageOf(locale, one).title);
      if ((await sheetsOf(page)) > 1) long.push(one);
    }
    expect(long).toEqual([]);
  });

test('A mentor is told when the sheet cannot be made, and may try again', async ({ page }) => {
  await page.goto(pageOf('lv', 'helpers/mentors').url);
  await page.route('**/guides/**', (route) => route.abort());
  await page.getByRole('button', { name: ui('lv', 'sheet.make') }).click();
  await expect(page.getByRole('status')).toHaveText(ui('lv', 'sheet.failed'));
  await page.unroute('**/guides/**');
  await page.getByRole('button', { name: ui('lv', 'sheet.make') }).click();
  await expect(page.getByRole('status')).toHaveText(ui('lv', 'sheet.ready'));
});

test('A person hands a page over without script: code, number and links of every messenger', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { url, number, title } = pageOf('ar', guide);
  await page.goto(url);
  const part = page.locator('.hand-over');
  await expect(part).toContainText(String(number));
  await expect(part.locator('img')).toHaveAttribute('src', `/qr/${number}.svg`);
  const links = await part.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.map((link) => link.split(':')[0])).toEqual(['https', 'viber', 'https', 'sms', 'mailto']);
  for (const link of links) expect(decodeURIComponent(link)).toContain(title);
  await context.close();
});

test('A person shares a page by the way of the device, where it has one', async ({ page }) => {
  const { url, title } = pageOf('ar', guide);
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { shared: data }) });
  });
  await page.goto(url);
  await page.getByRole('button', { name: ui('ar', 'share.button') }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  expect(shared.title).toBe(title);
  expect(shared.url).toContain(url);
});
