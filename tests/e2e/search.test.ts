import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from 'playwright/test';
import { budgets } from '../budgets.ts';
import { askAll, worse } from '../search/measure.ts';
import { least } from './measure.ts';
import { dist, guideIn, type Locale, pageOf, ui } from './site.ts';

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
  expect(urls.filter((url) => url.includes('/data/search/'))).toEqual([]);
  await field(page, 'lv').focus();
  await expect.poll(() => urls.some((url) => url.includes('/data/search/'))).toBe(true);
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

test('A person whose words are nowhere reads what was tried, finds doors and can tell us', async ({ page }) => {
  await page.goto(address('lv'));
  await field(page, 'lv').fill('qxzwqxzw');
  await expect(page.getByRole('status')).toHaveText(ui('lv', 'search.none'));
  await expect(results(page)).toHaveCount(0);
  const main = page.getByRole('main');
  await expect(main.getByText(ui('lv', 'search.tried'))).toBeVisible();
  await expect(main.getByRole('link', { name: ui('lv', 'door.doctor.title') })).toBeVisible();
  await expect(main.getByRole('link', { name: ui('lv', 'search.tell') })).toBeVisible();
  await field(page, 'lv').fill('ārsts');
  await expect(main.getByText(ui('lv', 'search.tried'))).toBeHidden();
});

test('A person who misspells a word finds what was meant and reads that it is a guess', async ({ page }) => {
  await page.goto(address('en'));
  await field(page, 'en').fill('famly docter');
  await expect(first(page)).toHaveAttribute('href', guideIn('en'));
  await expect(page.getByText(ui('en', 'search.near'))).toBeVisible();
  await field(page, 'en').fill('family doctor');
  await expect(page.getByText(ui('en', 'search.near'))).toBeHidden();
});

const meant: [string, Locale, string][] = [
  ['forgets to switch the keyboard', 'en', 'афьшдн вщсещк'],
  ['types a Latvian word without its marks', 'ar', 'gimenes arsts'],
  ['types an English word', 'ar', 'family doctor'],
  ['types the number of a page', 'en', '231'],
];
for (const [does, locale, words] of meant)
  test(`A person who ${does} finds the page in the own language: ${locale}`, async ({ page }) => {
    await page.goto(address(locale));
    await field(page, locale).fill(words);
    await expect(first(page)).toHaveAttribute('href', guideIn(locale));
  });

test('A person sees the words that were found, and chooses one kind of answers by its number', async ({ page }) => {
  await page.goto(address('lv'));
  await field(page, 'lv').fill('skolas');
  await expect(page.locator('main ol[data-results] mark').first()).toHaveText(/skol/i);
  const kind = page.getByRole('button', { name: ui('lv', 'search.kind-record') });
  const count = Number(await kind.locator('[data-count]').textContent());
  await kind.click();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await expect(results(page)).toHaveCount(Math.min(count, 10));
  for (const link of await results(page).all()) await expect(link).toHaveAttribute('href', /^\/lv\/directory\//);
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

for (const part of ['_astro/search-ask*', 'data/search/lv.json']) {
  test(`A person whose network fails at ${part} reads that search did not work, and can try again`, async ({
    page,
  }) => {
    await page.context().route(`**/${part}`, (route) => route.abort());
    await page.goto(address('lv'));
    await field(page, 'lv').fill('ārsts');
    await expect(page.getByRole('status')).toHaveText(ui('lv', 'search.failed'));
    await page.context().unroute(`**/${part}`);
    await field(page, 'lv').fill('ārst');
    await expect(first(page)).toBeVisible();
  });
}

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

for (const [locale, words, most] of [
  ['lv', 'ārsts', budgets.searchAnswer],
  ['ar', 'تصاريح', budgets.searchAnswer],
  ['ar', 'تصاريحح', budgets.searchDeepAnswer],
] as const)
  test(`A person with little data pays little for the first answer: ${words}`, async ({ page }) => {
    await page.goto(address(locale), { waitUntil: 'networkidle' });
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
    await field(page, locale).fill(words);
    await expect(first(page)).toBeVisible();
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeLessThanOrEqual(most);
  });

test('A person with a slow phone waits for no key', async ({ page }) => {
  await page.goto(address('ar'));
  await field(page, 'ar').fill('طبيب');
  await expect(first(page)).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const keyFor = (words: string) =>
    page.evaluate(async (typed) => {
      const list = document.querySelector('[data-results]') as HTMLElement;
      const input = document.querySelector('#words') as HTMLInputElement;
      const drawn = new Promise((resolve) => new MutationObserver(resolve).observe(list, { childList: true }));
      const began = performance.now();
      input.value = typed;
      input.dispatchEvent(new Event('input'));
      await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 1000))]);
      return performance.now() - began;
    }, words);
  for (const words of ['تص', 'تصر', 'تصرح', 'تصرحي', 'تصريح الاقام', 'مدرسةة طفلي'])
    expect(await least(3, () => keyFor(words)), words).toBeLessThanOrEqual(budgets.searchKey);
});

test('No query that plain Pagefind answers is answered worse', async () => {
  test.setTimeout(60_000);
  expect(worse(await askAll(dist)).map(({ locale, query }) => `${locale} ${query.q}`)).toEqual([]);
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
