import { expect, test } from 'playwright/test';
import { guideIn, type Locale, pageOf, ui } from './site.ts';

const card = '#card-need-interpreter';
const locales: Locale[] = ['lv', 'ar'];

for (const locale of locales) {
  test(`A person in ${locale} fills in a card, shows it on the whole screen with the keyboard and closes it again`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(pageOf(locale, 'cards').url);
    const own = page.locator(card);
    await own.getByLabel(ui(locale, 'blank.language')).fill('Dari');
    await expect(own.locator('[lang="lv"]').first()).toContainText('Mana valoda: Dari.');
    await own.getByRole('link', { name: ui(locale, 'cards.show') }).focus();
    await page.keyboard.press('Enter');

    const dialog = page.getByRole('dialog', { name: ui(locale, 'cards.shown') });
    await expect(dialog).toBeVisible();
    const latvian = dialog.locator('.show-text');
    await expect(latvian).toContainText('Dari');
    const { width, height } = (await dialog.boundingBox()) ?? { width: 0, height: 0 };
    expect(width).toBeGreaterThanOrEqual(360);
    expect(height).toBeGreaterThanOrEqual(640);
    const size = await latvian.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(30);
    const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);

    const close = dialog.getByRole('button', { name: ui(locale, 'cards.close') });
    await expect(close).toBeFocused();
    const target = (await close.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(own.getByRole('link', { name: ui(locale, 'cards.show') })).toBeFocused();
  });
}

test('What a person types into a card is gone with the page and stands in no address', async ({ page }) => {
  const { url } = pageOf('en', 'cards');
  await page.goto(url);
  await page.locator(card).getByLabel(ui('en', 'blank.language')).fill('Dari');
  expect(new URL(page.url()).href).not.toContain('Dari');
  await page.reload();
  await expect(page.locator(card).getByLabel(ui('en', 'blank.language'))).toHaveValue('angļu');
  await expect(page.locator(card)).not.toContainText('Dari');
});

test('A person without Latin letters finds the name of the language on the card already, also without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pageOf('ar', 'cards').url);
  await expect(page.locator(card).locator('.show-text')).toContainText('Mana valoda: arābu.');
  await context.close();
});

test('A person prints one group of cards, each as large as a bank card', async ({ page }) => {
  await page.goto(pageOf('lv', 'cards').url);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page
    .locator('#topic-language')
    .getByRole('button', { name: ui('lv', 'cards.print-group') })
    .click();
  await expect(page.locator('[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(card)).toBeVisible();
  await expect(page.locator('#card-child-is-ill')).toBeHidden();
  const { width = 0, height = 0 } = (await page.locator(card).boundingBox()) ?? {};
  const mm = (pixels: number) => (pixels / 96) * 25.4;
  expect(mm(width)).toBeCloseTo(85.6, 0);
  expect(mm(height)).toBeCloseTo(54, 0);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: ui('lv', 'cards.print-all') }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#card-child-is-ill')).toBeVisible();
  await expect(page.locator('main h1')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  test('A person follows the link of a card and gets it large, with a line to write on', async ({ page }) => {
    await page.goto(pageOf('ar', 'cards').url);
    await expect(page.locator('input')).toHaveCount(await page.locator('input:not(:visible)').count());
    await expect(page.getByRole('button', { name: ui('ar', 'cards.print-all') })).toBeHidden();
    await page
      .locator(card)
      .getByRole('link', { name: ui('ar', 'cards.show') })
      .click();
    await expect(page).toHaveURL(new RegExp(`${card}$`));
    const { height = 0 } = (await page.locator(card).boundingBox()) ?? {};
    expect(height).toBeGreaterThan(500);
    const line = page.locator(`${card} .blank`).first();
    await expect(line).toBeVisible();
    expect((await line.boundingBox())?.width).toBeGreaterThan(80);
  });

  test('A person opens a term in the text with the keyboard and finds its sound, its meaning and the glossary', async ({
    page,
  }) => {
    await page.goto(guideIn('ar'));
    const button = page.locator('.term-more').first();
    const note = page.locator('.term-note').first();
    await expect(note).toBeHidden();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await expect(note.locator('[lang="lv"]')).toHaveText('ģimenes ārsts');
    await note.getByRole('link').click();
    await expect(page).toHaveURL(/\/ar\/glossary\/#term-family-doctor$/);
    await expect(page.locator('#term-family-doctor')).toBeInViewport();
  });
});

test('On paper the sound and meaning of a term stand in the sentence', async ({ page }) => {
  await page.goto(guideIn('ar'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.term-note').first()).toBeVisible();
  await expect(page.locator('.term-more').first()).toBeHidden();
});
