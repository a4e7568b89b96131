import { expect, test } from 'playwright/test';
import { button, stopClock, stored } from './page.ts';
import { type Locale, ui } from './site.ts';

const startPage = (locale: Locale) => `/${locale}/start/refugee/`;

test.beforeEach(({ page }) => stopClock(page));

test('A person ticks what is done and finds it again after a reload and in another language', async ({ page }) => {
  const first = () => page.locator('cv-ticks').getByRole('checkbox').first();
  const forget = (locale: Locale) => button(page, locale, 'store.forget');
  await page.goto(startPage('lv'));
  expect(await stored(page)).toEqual({});
  await expect(forget('lv')).toBeHidden();
  await first().check();
  const number = await first().getAttribute('value');
  expect(await stored(page)).toEqual({
    'celvedis.start': JSON.stringify({ version: 1, data: { [number ?? '']: '2026-11-20' } }),
  });
  await page.reload();
  await expect(first()).toBeChecked();
  await page.goto(startPage('ar'));
  await expect(page.locator(`cv-ticks input[value="${number}"]`)).toBeChecked();
  await forget('ar').click();
  await expect(first()).not.toBeChecked();
  expect(await stored(page)).toEqual({});
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A person goes from the first door to a list that can be ticked', async ({ page }) => {
    await page.goto('/ar/');
    await page
      .getByRole('main')
      .getByRole('link', { name: ui('ar', 'door.start.title'), exact: true })
      .click();
    await expect(page).toHaveURL('/ar/start/');
    await page.locator(`main a[href="${startPage('ar')}"]`).click();
    const box = page.getByRole('main').getByRole('checkbox').first();
    await box.check();
    await expect(box).toBeChecked();
  });
});
