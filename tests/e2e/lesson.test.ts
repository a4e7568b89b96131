import { expect, test } from 'playwright/test';
import { number, open, progress, sections } from './course.ts';
import { button, stopClock, stored } from './page.ts';
import { lesson, pageOf, ui } from './site.ts';

test.beforeEach(({ page }) => stopClock(page));

test('A person finishes a lesson in Arabic by keyboard alone, screen by screen', async ({ page }) => {
  await open(page, 'ar');
  const all = await sections(page).all();
  for (const section of all) await expect(section).toBeHidden();
  await button(page, 'ar', 'lesson.begin').press('Enter');
  for (const [at, section] of all.entries()) {
    await expect(section).toBeVisible();
    await expect(section.locator('h2').first()).toBeFocused();
    await expect(page.locator('article > .prose > section:visible')).toHaveCount(1);
    await expect(page.locator('.lesson-place')).toContainText(String(at + 1));
    if (at < all.length - 1) await button(page, 'ar', 'lesson.forward').press('Enter');
  }
  expect(await stored(page)).toEqual({});
  await button(page, 'ar', 'lesson.done').press('Enter');
  await expect(page.getByText(ui('ar', 'lesson.done-on').replace('{date}', '').trim())).toBeVisible();
  expect(await progress(page)).toEqual({ done: { [number('ar')]: '2026-11-20' }, at: {}, known: {} });
  await button(page, 'ar', 'lesson.undo').press('Enter');
  await expect(button(page, 'ar', 'lesson.done')).toBeFocused();
});

test('A person goes back with the browser, one screen at a time', async ({ page }) => {
  await open(page, 'lv');
  await button(page, 'lv', 'lesson.begin').click();
  await button(page, 'lv', 'lesson.forward').click();
  await expect(sections(page).nth(1)).toBeVisible();
  await page.goBack();
  await expect(sections(page).nth(0)).toBeVisible();
  await expect(sections(page).nth(1)).toBeHidden();
  await page.goBack();
  await expect(button(page, 'lv', 'lesson.begin')).toBeVisible();
  await page.goForward();
  await expect(sections(page).nth(0)).toBeVisible();
});

test('A person keeps the place, and goes on there in another language after it has followed', async ({ page }) => {
  await open(page, 'lv');
  await button(page, 'lv', 'lesson.begin').click();
  await button(page, 'lv', 'lesson.forward').click();
  expect(await stored(page)).toEqual({});
  await button(page, 'lv', 'lesson.keep').click();
  await expect(page.getByText(ui('lv', 'lesson.kept'))).toBeVisible();
  await button(page, 'lv', 'lesson.forward').click();
  const third = await sections(page).nth(2).getAttribute('aria-labelledby');
  expect((await progress(page)).at).toEqual({ [number('lv')]: third });
  await open(page, 'ar');
  await page.locator('[data-resume]:visible').click();
  await expect(page.locator(`section[aria-labelledby=${third}]`)).toBeVisible();
});

test('A link to a place in a lesson, and paper, show the whole lesson', async ({ page }) => {
  await page.goto(`${pageOf('lv', lesson).url}#quiz`);
  await expect(sections(page).first()).toBeVisible();
  await expect(page.locator('#quiz')).toBeInViewport();
  await button(page, 'lv', 'lesson.steps').click();
  await expect(sections(page).first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const section of await sections(page).all()) await expect(section).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A person goes from the road map through a whole lesson to what comes next', async ({ page }) => {
    await page.goto(pageOf('ar', 'course').url);
    await page.locator('.door-main a').first().click();
    for (const section of await sections(page).all()) await expect(section).toBeVisible();
    await expect(page.locator('cv-lesson')).toBeHidden();
    await expect(button(page, 'ar', 'lesson.done')).toBeHidden();
    await page.locator('article > section.card a.button').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
