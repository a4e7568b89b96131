import { expect, test } from 'playwright/test';
import { type Locale, lesson, pageOf, ui } from './site.ts';
import { expectNoTrace, watch } from './traces.ts';

test('A person who searches leaves no trace and asks no other host', async ({ page, baseURL }) => {
  const locale: Locale = 'lv';
  const seen = await watch(page, baseURL ?? '');
  await page.goto(`/${locale}/search/`);
  await page.getByRole('searchbox', { name: ui(locale, 'search.label') }).fill('ģimenes ārsts');
  await page.locator('[data-results] a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoTrace(page, seen);
});

test('A person who searches in whole texts, prints a list and gathers a class breaks no policy', async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL ?? '');
  const worker = page.waitForEvent('worker');
  await page.goto('/lv/search/');
  // Words that stand in texts and in no title.
  await page.getByRole('searchbox', { name: ui('lv', 'search.label') }).fill('konsulāts pilnvarot parakstu zīmogs');
  // Pagefind's worker is begun by a plain address, which a policy of ours lets through; without it search would be slower.
  expect((await worker).url()).toContain('/pagefind/pagefind-worker.js');
  await expect(page.locator('[data-results]')).not.toHaveAttribute('aria-busy', 'true');
  await page.goto(`/lv/course/group/#lessons=${pageOf('lv', lesson).number}&languages=ar`);
  await page.getByRole('button', { name: ui('lv', 'group.make') }).click();
  await expect(page.locator('[data-papers] section').first()).toBeVisible();
  expect(seen).toEqual({ elsewhere: [], broken: [], errors: [] });
});

test('Code that nobody looked through cannot make markup or workers of text', async ({ page }) => {
  await page.goto('/lv/search/');
  const outcome = await page.evaluate(() => {
    const said = (act: () => unknown) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      said(() => (document.body.innerHTML = '<p>')),
      said(() => new Worker('/pagefind/other.js')),
      said(() => new DOMParser().parseFromString('<p>', 'text/html')),
    ];
  });
  expect(outcome).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
