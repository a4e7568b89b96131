import { statSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { number } from './course.ts';
import { button, sheetsOf, stored } from './page.ts';
import { dist, everyPage, isRtl, type Locale, lesson, liveLocales, pageOf, pages } from './site.ts';

test('A leader of a group gets a plan, talk sheets and a handout in Arabic, from an address that holds the choice', async ({
  page,
}) => {
  await page.goto(pageOf('lv', 'course/group').url);
  await page.locator(`input[name=lesson][value="${number('lv')}"]`).check();
  await page.locator('input[name=language][value=ar]').check();
  await button(page, 'lv', 'group.make').click();
  await expect(page.locator('.group-sheet')).toHaveCount(6);
  await expect(page).toHaveURL(new RegExp(`#lessons=${number('lv')}&languages=lv,ar$`));
  const handout = page.locator('.group-handout[lang=ar]');
  await expect(handout).toHaveAttribute('dir', 'rtl');
  await expect(handout.getByRole('heading')).toHaveText(pageOf('ar', lesson).title);
  await expect(handout.locator('.hand-over-code')).toBeVisible();
  await page.reload();
  await expect(page.locator('.group-sheet')).toHaveCount(6);
  expect(await stored(page)).toEqual({});
});

test('All lessons of a module are one page to print, without script and not for search engines', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await page.goto(`${pageOf('ar', 'course/rights-and-duties').url}print/`);
  expect(await page.locator('.lesson-paper').count()).toBeGreaterThan(1);
  await expect(page.locator('.lesson-paper').first()).toBeVisible();
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  await page.close();
});

/** Languages with the most text on a handout, one of each direction; every night all of them. */
function fullest(key: string): Locale[] {
  if (everyPage) return [...liveLocales];
  const sizes = liveLocales.map((locale) => ({
    locale,
    size: statSync(`${dist}${pageOf(locale, key).url}handout/index.html`).size,
  }));
  const byDirection = Map.groupBy(
    sizes.sort((a, b) => b.size - a.size),
    ({ locale }) => isRtl(locale),
  );
  return [...byDirection.values()].flatMap(([most]) => (most ? [most.locale] : []));
}

test('The handout of a module is one side of A4, also in the languages that need the most room', async ({ page }) => {
  test.slow();
  for (const { key } of pages('lv').filter(({ kind }) => kind === 'module'))
    for (const locale of fullest(key)) {
      await page.goto(`${pageOf(locale, key).url}handout/`);
      expect.soft(await sheetsOf(page), `${key} in ${locale}`).toBe(1);
    }
});
