import { expect, type Page, test } from 'playwright/test';
import { sections } from './course.ts';
import { button } from './page.ts';
import { lesson, lettersIn, pageOf, ui } from './site.ts';

const voices = (list: { lang: string; localService: boolean; name: string }[]) =>
  `(() => {
    const said = [];
    window.said = said;
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: () => ${JSON.stringify(list)}, cancel() {}, speak: ({ text, lang }) => said.push([lang, text]) },
    });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } addEventListener() {} };
  })()`;
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[][] }).said);
const listen = (page: Page) =>
  page
    .locator('.phrase')
    .getByRole('button', { name: ui('lv', 'speak.listen') })
    .first();

test('A person hears a phrase by a voice of the device, and nothing before asking', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'lv-LV', localService: true, name: 'Own' }]));
  await page.goto(`${pageOf('lv', lesson).url}#words`);
  expect(await said(page)).toEqual([]);
  await listen(page).click();
  expect((await said(page))[0]?.[0]).toBe('lv');
  await expect(page.getByRole('dialog')).toBeHidden();
});

const wordsIn = (texts: string[]) => texts.join(' ').match(/\p{L}+/gu) ?? [];

for (const locale of ['lv', 'ar'] as const) {
  test(`A person who learns letters in ${locale} hears each word whole, though one letter of it is marked`, async ({
    page,
  }) => {
    const own = ['lv', 'ar'].map((lang) => ({ lang, localService: true, name: lang }));
    await page.addInitScript(voices(own));
    await page.goto(lettersIn(locale));
    const screen = sections(page)
      .filter({ has: page.locator('.letter mark') })
      .first();
    const words = await screen.locator('.letter .phrase-text').allTextContents();
    expect(words.length).toBeGreaterThan(2);
    await screen.getByRole('button', { name: ui(locale, 'speak.read') }).click();
    const latvian = async () => (await said(page)).flatMap(([lang, text = '']) => (lang === 'lv' ? [text] : []));
    await expect.poll(async () => wordsIn(await latvian())).toEqual(expect.arrayContaining(wordsIn(words)));
    const before = (await said(page)).length;
    await screen
      .locator('.letter')
      .last()
      .getByRole('button', { name: ui(locale, 'speak.listen') })
      .click();
    await expect.poll(async () => (await said(page)).slice(before)).toEqual([['lv', words.at(-1)]]);
  });
}

test('A person stops the reading by the same button, and by going on to the next screen', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'lv-LV', localService: true, name: 'Own' }]));
  await page.goto(pageOf('lv', lesson).url);
  await button(page, 'lv', 'lesson.begin').click();
  const screen = sections(page).first();
  const read = screen.getByRole('button', { name: ui('lv', 'speak.read') });
  const stop = screen.getByRole('button', { name: ui('lv', 'speak.stop') });
  await read.click();
  await expect(stop).toBeFocused();
  await stop.click();
  await expect(stop).toBeHidden();
  await read.click();
  await button(page, 'lv', 'lesson.forward').click();
  await page.goBack();
  await expect(read).toBeVisible();
  await expect(stop).toBeHidden();
});

test('A person does not hear the glossary in the middle of a sentence', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'lv-LV', localService: true, name: 'Own' }]));
  await page.goto(pageOf('lv', lesson).url);
  const hidden = await page.locator('.prose > section [popover]').allTextContents();
  expect(hidden.length).toBeGreaterThan(0);
  await page.evaluate(() => {
    for (const start of document.querySelectorAll<HTMLElement>('h2 + .speak-button')) start.click();
  });
  const heard = (await said(page)).map(([, text]) => text).join(' ');
  expect(heard.length).toBeGreaterThan(1000);
  for (const text of hidden) expect(heard).not.toContain(text.replace(/\s+/g, ' ').trim());
});

test('A person is asked once before a voice from the internet gets the text, and may refuse', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'lv-LV', localService: false, name: 'Cloud voice' }]));
  await page.goto(`${pageOf('lv', lesson).url}#words`);
  await listen(page).click();
  await expect(page.getByRole('dialog')).toContainText('Cloud voice');
  await button(page, 'lv', 'speak.no').click();
  expect(await said(page)).toEqual([]);
  await listen(page).click();
  await button(page, 'lv', 'speak.yes').click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
  await listen(page).click();
  await listen(page).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('A person is told when the device has no voice', async ({ page }) => {
  await page.addInitScript(voices([{ lang: 'en-US', localService: true, name: 'English' }]));
  await page.goto(`${pageOf('lv', lesson).url}#words`);
  await listen(page).click();
  await expect(
    page.locator('cv-speak ~ *, .phrase', { hasText: ui('lv', 'speak.none').split(':')[0] }).first(),
  ).toBeVisible();
  expect(await said(page)).toEqual([]);
});
