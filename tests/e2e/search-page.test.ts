import { expect, test } from 'playwright/test';
import { address, field, first, requests, results } from './search.ts';
import { guideIn, pageOf, ui } from './site.ts';

test('A person who only opens the search page loads nothing of the index', async ({ page }) => {
  const urls = requests(page);
  await page.goto(address('lv'), { waitUntil: 'networkidle' });
  expect(urls.filter((url) => url.includes('/data/search/'))).toEqual([]);
  await field(page, 'lv').focus();
  await expect.poll(() => urls.some((url) => url.includes('/data/search/'))).toBe(true);
});

test('A person who searches keeps the words on the device', async ({ page }) => {
  const urls = requests(page);
  await page.goto(address('lv'));
  await field(page, 'lv').fill('ģimenes ārsts');
  await expect(first(page)).toBeVisible();
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('ģimenes ārsts');
  expect(new URL(page.url()).search).toBe('');
  expect(urls.some((url) => url.includes('/data/search/'))).toBe(true);
  expect(urls.filter((url) => /ģimenes|ārsts|q=/.test(url.split('#')[0] ?? ''))).toEqual([]);
});

for (const mark of ['#', '?']) {
  test(`A person who opens a shared search with ${mark}q= sees the words and the answers`, async ({ page }) => {
    await page.goto(`${address('lv')}${mark}q=${encodeURIComponent('ārst')}`);
    await expect(field(page, 'lv')).toHaveValue('ārst');
    await expect(first(page)).toBeVisible();
    const { search, hash } = new URL(page.url());
    expect({ search, hash: decodeURIComponent(hash) }).toEqual({ search: '', hash: '#q=ārst' });
  });
}

test('A person who deletes the words is back at an empty search', async ({ page }) => {
  await page.goto(`${address('lv')}#q=${encodeURIComponent('ārst')}`);
  await expect(first(page)).toBeVisible();
  await field(page, 'lv').fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('');
  expect(new URL(page.url()).hash).toBe('');
});

test('A person at a keyboard goes from the words to the answers and asks for more', async ({ page }) => {
  await page.goto(address('lv'));
  await field(page, 'lv').fill('bērns');
  await expect(results(page)).toHaveCount(10);
  await page.keyboard.press('ArrowDown');
  await expect(first(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'lv')).toBeFocused();
  await page.getByRole('button', { name: ui('lv', 'search.more') }).press('Enter');
  await expect(results(page).nth(10)).toBeFocused();
});

test('A person on a wide screen asks from any page, and no server sees the words', async ({ page }) => {
  await page.goto(guideIn('ar'));
  const urls = requests(page);
  await page.getByRole('banner').getByRole('searchbox').fill('طبيب');
  await page.keyboard.press('Enter');
  await expect(first(page)).toBeVisible();
  expect(page.url()).toContain('/ar/search/#q=');
  expect(urls.filter((url) => url.includes('طبيب'))).toEqual([]);
});

test('A person who goes offline after the first answer goes on searching', async ({ page }) => {
  await page.goto(address('lv'));
  await field(page, 'lv').fill('ārsts');
  await expect(first(page)).toBeVisible();
  await page.context().route('**/*', (route) => route.abort());
  await field(page, 'lv').fill('skola');
  await expect(first(page)).toContainText(/skol/i);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A person without script is led to the list of all pages by the field of the header', async ({ page }) => {
    await page.goto(guideIn('lv'));
    await page.getByRole('banner').getByRole('searchbox').fill('ārsts');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageOf('lv', 'a-z').title);
  });

  test('A person without script is led to the list of all pages by the form and by a link', async ({ page }) => {
    const list = pageOf('lv', 'a-z');
    await page.goto(address('lv'));
    await expect(page.getByRole('main').getByRole('link', { name: list.title })).toHaveAttribute('href', list.url);
    await field(page, 'lv').fill('ārsts');
    await field(page, 'lv').press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(list.title);
    expect(decodeURIComponent(page.url())).not.toContain('ārsts');
    const { title, url } = pageOf('lv', 'guides/health/family-doctor');
    await expect(page.getByRole('main').getByRole('link', { name: title })).toHaveAttribute('href', url);
  });
});
