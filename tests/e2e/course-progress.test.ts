import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { keepDone, number, open, progress } from './course.ts';
import { button, sheetsOf, stopClock, stored } from './page.ts';
import { pageOf, pages, ui } from './site.ts';

test.beforeEach(({ page }) => stopClock(page));

test('A person sees on the road map what is done and where to go on', async ({ page }) => {
  await open(page, 'ar');
  await keepDone(page, [number('ar'), '499']);
  await page.goto(pageOf('ar', 'course').url);
  const module = page.locator('[data-module]', { has: page.locator('a[href*="rights-and-duties"]') });
  await expect(module.locator('[data-state]')).toBeVisible();
  const isMore = pages('ar').filter(({ kind }) => kind === 'lesson').length > 1;
  await expect(page.locator('[data-go-on] a:visible')).toHaveCount(isMore ? 1 : 0);
});

test('A person who can do all that a module is about says so and may skip it', async ({ page }) => {
  await page.goto(pageOf('lv', 'course/recap').url);
  const module = page.locator('li[data-module]').first();
  await expect(module.locator('[data-know]')).toBeHidden();
  for (const goal of await module.locator('[data-goal]').all()) await goal.check();
  expect(await stored(page)).toEqual({});
  await module.locator('[data-know]').check();
  const known = await module.getAttribute('data-module');
  expect((await progress(page)).known).toEqual({ [known ?? '']: '2026-11-20' });
  await page.reload();
  await expect(module.locator('[data-know]')).toBeChecked();
});

for (const locale of ['lv', 'ar'] as const) {
  test(`A person prints what is done of the course in ${locale}, and the name is kept nowhere`, async ({ page }) => {
    const record = pageOf(locale, 'course/record').url;
    await page.goto(record);
    await expect(page.getByText(ui(locale, 'record.empty'))).toBeVisible();
    await keepDone(page, [number(locale)]);
    await page.goto(record);
    await expect(page.locator('tbody tr:visible')).toHaveCount(1);
    await page.locator('#name').fill('Anna');
    await expect(page.getByText(ui(locale, 'record.self-made'))).toBeVisible();
    await expect(page.getByText(ui('lv', 'record.self-made'))).toBeVisible();
    expect(JSON.stringify(await stored(page))).not.toContain('Anna');
    expect(await sheetsOf(page)).toBe(1);
  });
}

test('A person takes the course to another device in a link, which adds nothing before it is asked', async ({
  page,
}) => {
  await page.goto(`${pageOf('lv', 'course').url}#import=1~${number('lv')}08z~~`);
  await expect(page).toHaveURL(/\/course\/record\//);
  expect(await stored(page)).toEqual({});
  await button(page, 'lv', 'move.add').click();
  await expect(page.getByText(ui('lv', 'move.added').replace('{n}', '1'))).toBeVisible();
  expect((await progress(page)).done).toEqual({ [number('lv')]: '2026-11-20' });
  await expect(page).not.toHaveURL(/import/);
  await button(page, 'lv', 'move.code').click();
  await expect(page.getByRole('img', { name: ui('lv', 'move.code-name') })).toBeVisible();
});

test('A person takes the course along as a file, deletes it, and gets it back', async ({ page }) => {
  await page.goto(pageOf('lv', 'course/record').url);
  await keepDone(page, [number('lv')]);
  await page.reload();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'lv', 'move.file').click()]);
  await button(page, 'lv', 'store.forget').click();
  expect(await stored(page)).toEqual({});
  const file = { name: 'course.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) };
  await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText(ui('lv', 'move.foreign'))).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(ui('lv', 'move.added').replace('{n}', '1'))).toBeVisible();
});

test('A link that is broken is told and changes nothing', async ({ page }) => {
  await page.goto(`${pageOf('lv', 'course/record').url}#import=%3Cb%3E`);
  await expect(page.getByText(ui('lv', 'move.foreign'))).toBeVisible();
  expect(await stored(page)).toEqual({});
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A person finds an empty table to fill in by hand', async ({ page }) => {
    await page.goto(pageOf('ar', 'course/record').url);
    await expect(page.getByText(ui('ar', 'record.by-hand'))).toBeVisible();
    await expect(page.locator('tbody tr').first()).toBeVisible();
  });
});
