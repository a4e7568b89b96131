import { expect, type Page, test } from 'playwright/test';
import { least } from './measure.ts';
import { type Locale, pageOf, pages, ui } from './site.ts';

const courses = (locale: Locale) => `/${locale}/directory/courses/`;
const shown = (page: Page) => page.locator('cv-filter [data-item]:visible');
const status = (page: Page) => page.locator('cv-filter [data-status]');
const askMore = (page: Page) => page.locator('cv-filter [data-form] summary').click();
const select = (page: Page, name: string) => page.locator(`cv-filter select[name=${name}]`);

/** The words of the status line with its numbers. */
const found = (locale: Locale, n: number, of: number) =>
  ui(locale, 'filter.found').replace('{n}', String(n)).replace('{of}', String(of));

for (const locale of ['lv', 'ar'] as const) {
  test(`A person narrows the courses in ${locale}, sends the view, and no server sees what was asked`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(courses(locale));
    const all = await shown(page).count();
    const option = select(page, 'level').locator('option[value=A1]');
    const count = Number((await option.textContent())?.match(/\((\d+)\)$/)?.[1]);
    await askMore(page);
    await select(page, 'level').selectOption('A1');
    await expect(shown(page)).toHaveCount(count);
    await expect(status(page)).toContainText(found(locale, count, all));
    expect(new URL(page.url()).hash).toBe('#level=A1');
    await select(page, 'cost').selectOption('free');
    const both = await shown(page).count();
    await page.goto('about:blank');
    await page.goto(`${courses(locale)}#level=A1&cost=free`);
    await expect(shown(page)).toHaveCount(both);
    await expect(select(page, 'level')).toHaveValue('A1');
    await expect(select(page, 'level')).toBeVisible();
    expect(asked.filter((url) => /level|free/.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
    await page.locator('cv-filter [data-reset]').click();
    await expect(shown(page)).toHaveCount(all);
    expect(new URL(page.url()).hash).toBe('');
  });
}

test('A person who asks for a place gets what serves the whole country as well', async ({ page }) => {
  await page.goto(courses('lv'));
  const ids = (name: string) => page.locator(`cv-filter [data-item][data-by-place~="${name}"]`).count();
  const [here, everywhere] = [await ids('riga'), await ids('latvia')];
  await select(page, 'place').selectOption('riga');
  await expect(shown(page)).toHaveCount(here + everywhere);
  await select(page, 'place').selectOption('latvia');
  await expect(shown(page)).toHaveCount(everywhere);
});

test('A person who finds nothing is told which answer to drop', async ({ page }) => {
  await page.goto(courses('lv'));
  await askMore(page);
  await page.locator('#q').fill('zzzz');
  await select(page, 'level').selectOption('A1');
  await expect(shown(page)).toHaveCount(0);
  const ways = page.locator('cv-filter [data-drop] button');
  await expect(ways).toHaveCount(1);
  await expect(ways).toContainText('zzzz');
  await ways.click();
  expect(await shown(page).count()).toBeGreaterThan(0);
  await expect(page.locator('#q')).toHaveValue('');
  await expect(status(page)).toBeFocused();
});

test('A person with a broken address sees the whole list', async ({ page }) => {
  await page.goto(`${courses('lv')}#level=Z9&%E0%A4%A`);
  await expect(status(page)).toContainText(ui('lv', 'filter.found').slice(0, 6));
  const all = pages('lv').filter(({ key }) => /^directory\/courses\/[^/]+$/.test(key)).length;
  await expect(shown(page)).toHaveCount(all);
});

test('A person finds a municipality without diacritics, by keyboard, and calls', async ({ page }) => {
  await page.goto('/lv/directory/');
  await page.getByRole('searchbox', { name: ui('lv', 'filter.municipality') }).focus();
  await page.keyboard.type('kekav');
  await expect(shown(page)).toHaveCount(1);
  // The way back to the whole list, the heading of the list, its one link.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
  await expect(shown(page).locator('a')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/lv/directory/municipalities/kekavas-novads/');
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: ui('lv', 'list.organisations.title') })).toBeVisible();
});

test('A person in Arabic finds a municipality by its name in both scripts', async ({ page }) => {
  await page.goto('/ar/directory/');
  const field = page.getByRole('searchbox', { name: ui('ar', 'filter.municipality') });
  for (const words of [pageOf('ar', 'directory/municipalities/valkas-novads').title, 'valk']) {
    await field.fill(words);
    await expect(shown(page)).toHaveCount(1);
  }
});

test('The first narrowed list is there within 100 ms on a slow phone', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const firstNarrowing = async () => {
    await page.goto('/lv/directory/organisations/');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const took = await page.evaluate(() => {
      const field = document.querySelector('cv-filter select[name=service]') as HTMLSelectElement;
      const before = performance.now();
      field.value = 'advice';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - before;
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return took;
  };
  expect(await least(5, 100, firstNarrowing)).toBeLessThanOrEqual(100);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A person goes by municipality to courses and by language to interpreters', async ({ page }) => {
    await page.goto(courses('ar'));
    await expect(page.locator('cv-filter [data-form]')).toBeHidden();
    await page.locator('main summary', { hasText: ui('ar', 'directory.by-place') }).click();
    await page.locator('main a[href$="/directory/courses/in/riga/"]').click();
    await expect(page.locator('main li.card a').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: ui('ar', 'directory.everywhere') })).toBeVisible();
    await page.goto('/ar/directory/interpreters/');
    await page.locator('main a[href$="/by-language/ar/"]').click();
    expect(await page.locator('main li.card').count()).toBeGreaterThan(0);
  });
});
