import { expect, type Page, test } from 'playwright/test';
import { guideIn, type Locale, pageOf, ui } from './site.ts';

const address = (locale: Locale) => `/${locale}/search/`;
const field = (page: Page, locale: Locale) => page.getByRole('searchbox', { name: ui(locale, 'search.label') });
const results = (page: Page) => page.locator('main ol[data-results] a');
const first = (page: Page) => results(page).first();

/** Addresses of all requests from now on. */
function requests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(decodeURIComponent(request.url())));
  return urls;
}

test('A person who only opens the search page loads nothing of the index', async ({ page }) => {
  const urls = requests(page);
  await page.goto(address('lv'), { waitUntil: 'networkidle' });
  expect(urls.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await field(page, 'lv').focus();
  await expect.poll(() => urls.some((url) => url.includes('/pagefind/'))).toBe(true);
});

const queries: [Locale, string][] = [
  ['lv', 'ārsts'],
  ['en', 'doctor'],
  ['ar', 'طبيب'],
];

for (const [locale, words] of queries) {
  test(`A person who types „${words}” in ${locale} finds the family doctor guide first`, async ({ page }) => {
    await page.goto(address(locale));
    await field(page, locale).pressSequentially(words);
    await expect(first(page)).toHaveAttribute('href', guideIn(locale));
    await expect(first(page)).toHaveText(pageOf(locale, 'guides/health/family-doctor').title);
    await expect(page.getByRole('main').getByRole('link').nth(1)).not.toHaveAttribute('href', `/${locale}/a-z/`);
    await first(page).click();
    await expect(page).toHaveURL(guideIn(locale));
  });
}

test('A person who searches keeps the words on the device', async ({ page }) => {
  const urls = requests(page);
  await page.goto(address('lv'));
  await field(page, 'lv').fill('ģimenes ārsts');
  await expect(first(page)).toBeVisible();
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('ģimenes ārsts');
  expect(new URL(page.url()).search).toBe('');
  expect(urls.some((url) => url.includes('/pagefind/'))).toBe(true);
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

test('A person whose words are nowhere reads that nothing was found', async ({ page }) => {
  await page.goto(address('lv'));
  await field(page, 'lv').fill('qxzwqxzw');
  await expect(page.getByRole('status')).toHaveText(ui('lv', 'search.none'));
  await expect(results(page)).toHaveCount(0);
});

for (const part of ['pagefind.js', '*.pf_meta', 'fragment/*']) {
  test(`A person whose network fails at ${part} of the index reads that search did not work, and can try again`, async ({
    page,
  }) => {
    await page.context().route(`**/pagefind/${part}`, (route) => route.abort());
    await page.goto(address('lv'));
    await field(page, 'lv').fill('ārsts');
    await expect(page.getByRole('status')).toHaveText(ui('lv', 'search.failed'));
    await page.context().unroute(`**/pagefind/${part}`);
    await field(page, 'lv').fill('ārst');
    await expect(first(page)).toBeVisible();
  });
}

test('A person who goes offline before typing reads that search did not work, and can try again', async ({ page }) => {
  await page.goto(address('lv'));
  const meta = page.context().waitForEvent('requestfinished', (request) => request.url().endsWith('.pf_meta'));
  await field(page, 'lv').focus();
  await meta;
  await page.context().route('**/*', (route) => route.abort());
  await field(page, 'lv').fill('ārsts');
  await expect(page.getByRole('status')).toHaveText(ui('lv', 'search.failed'));
  await page.context().unroute('**/*');
  await field(page, 'lv').fill('ārst');
  await expect(first(page)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

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
