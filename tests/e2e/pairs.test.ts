import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { overEdge } from './measure.ts';
import { sheetsOf } from './page.ts';
import { dist, guide, languageName, lesson, pageOf, pages, ui } from './site.ts';

const urlOf = (locale: 'ar' | 'en', key: string) => `/${locale}/with-lv/${key}/`;
const rows = (page: Page) => page.locator('[data-pair]');

/** Boxes of the two columns of every pair. */
const boxes = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => [...row.children].map((column) => column.getBoundingClientRect().toJSON() as DOMRect)),
  );

test('A person goes from the Arabic guide to both languages and back', async ({ page }) => {
  await page.goto(pageOf('ar', guide).url);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: ui('ar', 'pair.show') }).click();
  await expect(page).toHaveURL(urlOf('ar', guide));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageOf('ar', guide).title);
  await expect(main.getByRole('paragraph').getByText(pageOf('lv', guide).title, { exact: true })).toBeVisible();
  await main.getByRole('link', { name: ui('ar', 'pair.only') }).click();
  await expect(page).toHaveURL(pageOf('ar', guide).url);
});

test('A person changes the language and stays on two languages; Latvian leads to the text itself', async ({ page }) => {
  await page.goto(urlOf('ar', guide));
  const menu = page.getByRole('banner');
  const link = (locale: 'lv' | 'en') => menu.getByRole('link', { name: languageName(locale), exact: true });
  await menu.locator('summary').click();
  await expect(link('lv')).toHaveAttribute('href', pageOf('lv', guide).url);
  await link('en').click();
  await expect(page).toHaveURL(urlOf('en', guide));
});

test('A person reads Arabic and Latvian each in its own language and direction', async ({ page }) => {
  await page.goto(urlOf('ar', lesson));
  const columns = await rows(page).evaluateAll((all) =>
    all.map((row) => [...row.children].map((one) => `${one.getAttribute('lang')} ${getComputedStyle(one).direction}`)),
  );
  expect(columns.length).toBeGreaterThan(5);
  for (const pair of columns) expect(pair).toEqual(['ar rtl', 'lv ltr']);
});

test('A person at 320 px reads each piece with the Latvian one under it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(urlOf('ar', guide));
  let end = 0;
  for (const [own, latvian] of await boxes(page)) {
    expect(own?.top).toBeGreaterThanOrEqual(end);
    expect(latvian?.top).toBeGreaterThanOrEqual(own?.bottom ?? Number.POSITIVE_INFINITY);
    end = latvian?.bottom ?? 0;
  }
  expect(await overEdge(page)).toEqual([]);
});

test('A person at 1280 px reads the Arabic piece on the right and the Latvian one beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(urlOf('ar', guide));
  for (const [own, latvian] of await boxes(page)) {
    expect(own?.left).toBeGreaterThan(latvian?.right ?? Number.POSITIVE_INFINITY);
    expect(Math.abs((own?.top ?? 0) - (latvian?.top ?? 99))).toBeLessThan(1);
    expect(Math.abs((own?.width ?? 0) - (latvian?.width ?? 99))).toBeLessThan(1);
  }
});

test('A person opens the explanation of a term in the column that was touched', async ({ page }) => {
  await page.goto(urlOf('ar', guide));
  const term = page.locator('[data-pair=lead] [data-language=lv] .term').first();
  await term.getByRole('button').click();
  await expect(term.locator('[popover]')).toBeVisible();
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
});

test('A person prints a brochure of two columns: a head with the number on every sheet, and no half sheet empty', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.goto(urlOf('ar', guide));
  for (const [own, latvian] of await boxes(page)) expect(own?.left).toBeGreaterThan(latvian?.right ?? 9999);
  const head = page.locator('.running-head');
  await expect(head).toBeVisible();
  await expect(head).toContainText(String(pageOf('ar', guide).number));
  await expect(head.getByRole('img')).toBeVisible();
  await expect(head).toHaveCSS('display', 'table-header-group');
  expect(await sheetsOf(page)).toBeLessThan(13);
  await expect(page.getByRole('link', { name: ui('ar', 'pair.only') })).toBeHidden();
});

test('No page sideways, and every link between both kinds of pages leads somewhere', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 740 });
  const kinds = ['guide', 'lesson', 'parents', 'children', 'schools'];
  // A letter of a school shows both languages on its own page.
  const isLetter = (url: string) => readFileSync(`${dist}${url}index.html`, 'utf8').includes('class="pair-column');
  const texts = pages('ar').filter(({ kind, url }) => kinds.includes(kind) && !isLetter(url));
  expect(texts.length).toBeGreaterThan(20);
  for (const { key, url } of texts) {
    await page.goto(urlOf('ar', key));
    await expect(page.getByRole('link', { name: ui('ar', 'pair.only') })).toHaveAttribute('href', url);
    expect.soft(await overEdge(page), key).toEqual([]);
  }
});
