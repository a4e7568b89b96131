import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { type Locale, lesson, lettersIn, liveLocales, pageOf, pages, scripts, ui } from './site.ts';

const number = (locale: Locale) => String(pageOf(locale, lesson).number);
const open = (page: Page, locale: Locale) => page.goto(pageOf(locale, lesson).url);
const sections = (page: Page) => page.locator('article > .prose > section');
const button = (page: Page, locale: Locale, key: string) =>
  page.getByRole('button', { name: ui(locale, key), exact: true });
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const progress = async (page: Page) => JSON.parse((await stored(page))['celvedis.progress'] ?? '{}').data;
const keep = (page: Page, data: object) =>
  page.evaluate((text) => localStorage.setItem('celvedis.progress', text), JSON.stringify({ version: 1, data }));
const done = (lessons: string[]) => ({
  done: Object.fromEntries(lessons.map((one) => [one, '2026-11-20'])),
  at: {},
  known: {},
});

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T12:00:00'));
});

for (const locale of ['lv', 'ar'] as const) {
  test(`A person finishes a lesson in ${locale} by keyboard alone, screen by screen`, async ({ page }) => {
    await open(page, locale);
    const all = await sections(page).all();
    for (const section of all) await expect(section).toBeHidden();
    await button(page, locale, 'lesson.begin').press('Enter');
    for (const [at, section] of all.entries()) {
      await expect(section).toBeVisible();
      await expect(section.locator('h2').first()).toBeFocused();
      await expect(page.locator('article > .prose > section:visible')).toHaveCount(1);
      await expect(page.locator('.lesson-place')).toContainText(String(at + 1));
      if (at < all.length - 1) await button(page, locale, 'lesson.forward').press('Enter');
    }
    expect(await stored(page)).toEqual({});
    await button(page, locale, 'lesson.done').press('Enter');
    await expect(page.getByText(ui(locale, 'lesson.done-on').replace('{date}', '').trim())).toBeVisible();
    expect(await progress(page)).toEqual({ done: { [number(locale)]: '2026-11-20' }, at: {}, known: {} });
    await button(page, locale, 'lesson.undo').press('Enter');
    await expect(button(page, locale, 'lesson.done')).toBeFocused();
  });
}

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

test('A person sees on the road map what is done and where to go on', async ({ page }) => {
  await open(page, 'ar');
  await keep(page, done([number('ar'), '499']));
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

for (const locale of scripts) {
  test(`A person prints what is done of the course in ${locale}, and the name is kept nowhere`, async ({ page }) => {
    const record = pageOf(locale, 'course/record').url;
    await page.goto(record);
    await expect(page.getByText(ui(locale, 'record.empty'))).toBeVisible();
    await keep(page, done([number(locale)]));
    await page.goto(record);
    await expect(page.locator('tbody tr:visible')).toHaveCount(1);
    await page.locator('#name').fill('Anna');
    await expect(page.getByText(ui(locale, 'record.self-made'))).toBeVisible();
    await expect(page.getByText(ui('lv', 'record.self-made'))).toBeVisible();
    expect(JSON.stringify(await stored(page))).not.toContain('Anna');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
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
  await keep(page, done([number('lv')]));
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

test('A leader of a group gets a plan, talk sheets and a handout in Arabic, from an address that holds the choice', async ({
  page,
}) => {
  await page.goto(pageOf('lv', 'course/group').url);
  await page.locator(`input[name=lesson][value="${number('lv')}"]`).check();
  await page.locator('input[name=language][value=ar]').check();
  await button(page, 'lv', 'group.make').click();
  await expect(page.locator('.group-sheet')).toHaveCount(6);
  await expect(page).toHaveURL(new RegExp(`#lessons=${number('lv')}&languages=lv,ar$`));
  const handout = page.locator('.group-handout[lang=ar]');
  await expect(handout).toHaveAttribute('dir', 'rtl');
  await expect(handout.getByRole('heading')).toHaveText(pageOf('ar', lesson).title);
  await expect(handout.locator('.hand-over-code')).toBeVisible();
  await page.reload();
  await expect(page.locator('.group-sheet')).toHaveCount(6);
  expect(await stored(page)).toEqual({});
});

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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of scripts) {
    test(`A person goes in ${locale} from the road map through a whole lesson to what comes next`, async ({ page }) => {
      await page.goto(pageOf(locale, 'course').url);
      await page.locator('.door-main a').first().click();
      for (const section of await sections(page).all()) await expect(section).toBeVisible();
      await expect(page.locator('cv-lesson')).toBeHidden();
      await expect(button(page, locale, 'lesson.done')).toBeHidden();
      await page.locator('article > section.card a.button').click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test('A person finds an empty table to fill in by hand, and all lessons of a module to print', async ({ page }) => {
    await page.goto(pageOf('ar', 'course/record').url);
    await expect(page.getByText(ui('ar', 'record.by-hand'))).toBeVisible();
    await expect(page.locator('tbody tr').first()).toBeVisible();
    await page.goto(`${pageOf('ar', 'course/rights-and-duties').url}print/`);
    await expect(page.locator('.lesson-paper').first()).toBeVisible();
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });
});

for (const locale of liveLocales) {
  test(`The handout of a module is one side of A4 in ${locale}`, async ({ page }) => {
    for (const module of pages(locale).filter(({ kind }) => kind === 'module')) {
      await page.goto(`${module.url}handout/`);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect.soft(pdf.match(/\/Type\s*\/Page\b/g), module.key).toHaveLength(1);
    }
  });
}
