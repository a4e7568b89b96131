import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { dayOf, one, parseCalendar, textOf } from '../unit/client/parse-calendar.ts';
import { stopClock, stored } from './page.ts';
import { type Locale, ui } from './site.ts';

/** Here every component stands with real content, whatever guides there are: deadlines after a decision and after a move. */
const samples = (locale: Locale) => `/${locale}/about/design/`;
const move = (page: Page) => page.locator('cv-deadlines[data-event=move]');

async function enter(page: Page, locale: Locale, day: string): Promise<void> {
  await move(page).getByLabel(ui(locale, 'deadline.when.move')).fill(day);
  await move(page)
    .getByRole('button', { name: ui(locale, 'deadline.show') })
    .click();
}

test.beforeEach(({ page }) => stopClock(page));

const dates: [locale: Locale, last: RegExp, left: string][] = [
  ['lv', /2026\.\sgada 30\.\snovembris$/, 'pēc 10 dienām'],
  ['en', /30\sNovember 2026$/, 'in 10 days'],
  ['ar', /30\sنوفمبر 2026$/, 'خلال 10 أيام'],
];
for (const [locale, last, left] of dates) {
  test(`A person types the day of a move and sees the last day of the deadline in ${locale}`, async ({ page }) => {
    await page.goto(samples(locale));
    await enter(page, locale, '2026-10-31');
    await expect(move(page).locator('[data-date]')).toHaveText(last);
    await expect(move(page).locator('[data-left]')).toHaveText(left);
    expect(await stored(page)).toEqual({});
  });
}

test('A person sees that a deadline has passed, and that a day cannot be right', async ({ page }) => {
  await page.goto(samples('lv'));
  await enter(page, 'lv', '2026-01-31');
  await expect(move(page).locator('[data-date]')).toHaveText(/28\.\sfebruāris$/);
  await expect(move(page).locator('[data-weekend]')).toBeHidden();
  await expect(move(page).getByText(ui('lv', 'deadline.passed'))).toBeVisible();
  await expect(move(page).locator('[data-calendar]')).toBeHidden();
  for (const [day, words] of [
    ['2026-11-21', 'deadline.future'],
    ['2016-11-19', 'deadline.old'],
    ['', 'deadline.none'],
  ] as const) {
    await enter(page, 'lv', day);
    await expect(move(page).getByRole('status')).toHaveText(ui('lv', words));
    await expect(move(page).locator('[data-date]')).toBeHidden();
    await expect(move(page).getByRole('checkbox')).toBeHidden();
  }
});

test('A person keeps the day on the device, finds it again in another language, and takes it away', async ({
  page,
}) => {
  await page.goto(samples('lv'));
  await enter(page, 'lv', '2026-10-31');
  await move(page).getByLabel(ui('lv', 'deadline.keep')).check();
  const kept = JSON.stringify({ version: 1, data: { move: '2026-10-31' } });
  expect(await stored(page)).toEqual({ 'celvedis.dates': kept });
  await page.goto(samples('ar'));
  await expect(move(page).locator('[data-date]')).toHaveText(/30\sنوفمبر 2026$/);
  await enter(page, 'ar', '2026-11-21');
  expect(await stored(page)).toEqual({ 'celvedis.dates': kept });
  await page.reload();
  await move(page).getByLabel(ui('ar', 'deadline.keep')).uncheck();
  await page.reload();
  await expect(move(page).locator('[data-date]')).toBeHidden();
});

for (const locale of ['lv', 'ar'] as const) {
  test(`A person takes the deadlines into a calendar in ${locale}`, async ({ page }) => {
    await page.goto(samples(locale));
    await page.getByLabel(ui(locale, 'deadline.when.decision')).fill('2026-11-20');
    const after = page.locator('cv-deadlines[data-event=decision]');
    await after.getByRole('button', { name: ui(locale, 'deadline.show') }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      after.getByRole('button', { name: ui(locale, 'deadline.calendar') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('celvedis-decision.ics');
    const [event] = parseCalendar(readFileSync(await download.path())).inside;
    if (!event) throw new Error('The calendar is empty.');
    const title = (await after.getByRole('listitem').getByRole('link').first().textContent()) ?? '';
    expect(dayOf(one(event, 'DTSTART'))).toBe('2026-12-20');
    expect(textOf(one(event, 'SUMMARY'))).toBe(title);
    expect(one(event, 'URL').raw).toMatch(new RegExp(`^https://.*/${locale}/`));
    // The fact rests on an old source; the calendar says so, too, and that the day is a Sunday.
    expect(textOf(one(event, 'DESCRIPTION'))).toContain(ui(locale, 'fact.doubt.old'));
    expect(textOf(one(event, 'DESCRIPTION'))).toContain(ui(locale, 'deadline.weekend'));
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A person reads the deadlines in words', async ({ page }) => {
    await page.goto(samples('ar'));
    await expect(page.locator('input[type=date]').first()).toBeHidden();
    await expect(move(page).getByText('خلال شهر واحد من انتقالك إلى عنوان جديد')).toBeVisible();
  });
});
