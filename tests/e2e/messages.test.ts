import { expect, type Page, test } from 'playwright/test';
import { type Locale, pageOf, ui } from './site.ts';

/** Of parents, and of a school. */
const childIll = '#message-msg-child-ill';
const notHere = '#message-msg-child-not-here';

/** Keeps what a page puts into the clipboard where the test can read it. */
const watchClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (words: string) => {
          document.documentElement.dataset.copied = words;
        },
      },
    });
  });
const copied = (page: Page) => page.locator('html').getAttribute('data-copied');
const press = (page: Page, within: string, name: string) =>
  page.locator(within).getByRole('button', { name, exact: true }).click();

test('A parent reads a message in Arabic, fills in the blanks and copies the Latvian text alone', async ({ page }) => {
  const locale: Locale = 'ar';
  await watchClipboard(page);
  await page.goto(pageOf(locale, 'messages').url);
  const message = page.locator(childIll);
  await message.getByLabel(ui(locale, 'blank.child')).fill('Omar');
  await press(page, childIll, ui(locale, 'messages.copy'));
  await expect(message.getByRole('status')).toHaveText(ui(locale, 'messages.copied'));
  expect(await copied(page)).toBe('Labdien! Mans bērns ir slims un šodien nenāks uz skolu. Vārds: Omar. Klase: ….');
  await expect(message.locator('[data-words="own"]')).toContainText('الاسم: Omar.');
});

test('A teacher opens the language of the family and copies both languages together', async ({ page }) => {
  await watchClipboard(page);
  await page.goto(pageOf('lv', 'messages').url);
  const message = page.locator(notHere);
  await message.getByLabel(ui('lv', 'blank.child')).fill('Omar');
  await message.getByText('العربية', { exact: true }).click();
  await message
    .locator('details[open]')
    .getByRole('button', { name: ui('lv', 'messages.copy-both') })
    .click();
  await expect(message.getByRole('status')).toBeVisible();
  const [latvian, arabic] = ((await copied(page)) ?? '').split('\n\n');
  expect(latvian).toMatch(/^Labdien!.*Omar/);
  expect(arabic).toMatch(/^مرحبًا!.*Omar/);
});

test('A teacher chooses the language of the family once: every message opens in it, on paper nothing else', async ({
  page,
}) => {
  await page.goto(pageOf('lv', 'messages').url);
  const family = page.getByLabel(ui('lv', 'messages.family'));
  const shown = page.locator('details[data-language]:visible');
  const all = await shown.count();
  await family.selectOption('ar');
  const arabic = await shown.count();
  expect(arabic).toBeGreaterThan(10);
  expect(arabic).toBeLessThan(all);
  await expect(page.locator('details[data-language="ar"][open]')).toHaveCount(arabic);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-words="ar"]:visible')).toHaveCount(arabic);
  await expect(page.locator('[data-words="en"]:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await family.selectOption('');
  await expect(shown).toHaveCount(all);
  await expect(page.locator('details[data-language][open]')).toHaveCount(0);
});

test('The part of the reader comes first: teachers in Latvian, parents elsewhere', async ({ page }) => {
  for (const [locale, first] of [
    ['lv', 'school'],
    ['ar', 'parent'],
  ] as const) {
    await page.goto(pageOf(locale, 'messages').url);
    await expect(page.locator('main h2').first()).toHaveText(ui(locale, `messages.${first}`));
  }
});

test('A person whose browser refuses to copy is told what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(pageOf('en', 'messages').url);
  await press(page, childIll, ui('en', 'messages.copy'));
  await expect(page.locator(childIll).getByRole('status')).toHaveText(ui('en', 'messages.not-copied'));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A person without script sees no button and no choice that does nothing, and every language of a message', async ({
    page,
  }) => {
    await page.goto(pageOf('lv', 'messages').url);
    await expect(page.locator('main button:visible, main input:visible, main select:visible')).toHaveCount(0);
    await page.locator(notHere).getByText('العربية', { exact: true }).click();
    await expect(page.locator(`${notHere} [data-words="ar"]`)).toBeVisible();
  });
});
