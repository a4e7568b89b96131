import { expect, test } from 'playwright/test';
import { worse } from '../search/measure.ts';
import { address, field, first, results } from './search.ts';
import { dist, guideIn, type Locale, pageOf, ui } from './site.ts';

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

const meant: [does: string, locale: Locale, words: string][] = [
  ['forgets to switch the keyboard', 'en', 'афьшдн вщсещк'],
  ['types the number of a page', 'en', '231'],
  ['types a Latvian word without its marks', 'ar', 'gimenes arsts'],
  ['types an English word', 'ar', 'family doctor'],
];
for (const locale of ['en', 'ar'] as const)
  test(`A person finds the page in the own language, whatever was typed: ${locale}`, async ({ page }) => {
    for (const [does, , words] of meant.filter(([, own]) => own === locale)) {
      await page.goto('about:blank');
      await page.goto(address(locale));
      await field(page, locale).fill(words);
      await expect(first(page), does).toHaveAttribute('href', guideIn(locale));
    }
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

test('No query that plain Pagefind answers is answered worse', async () => {
  test.slow();
  expect(await worse(dist)).toEqual([]);
});
