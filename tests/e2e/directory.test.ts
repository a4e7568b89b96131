import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, type Page, test } from 'playwright/test';
import { least, overEdge } from './measure.ts';
import { dist, type Locale, pageOf, pages, scripts, ui } from './site.ts';

const courses = (locale: Locale) => `/${locale}/directory/courses/`;
const shown = (page: Page) => page.locator('cv-filter [data-item]:visible');
const status = (page: Page) => page.locator('cv-filter [data-status]');
const askMore = (page: Page) => page.locator('cv-filter [data-form] summary').click();
const select = (page: Page, name: string) => page.locator(`cv-filter select[name=${name}]`);

/** The words of the status line with its numbers. */
const found = (locale: Locale, n: number, of: number) =>
  ui(locale, 'filter.found').replace('{n}', String(n)).replace('{of}', String(of));

for (const locale of scripts) {
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
  expect(await least(5, firstNarrowing)).toBeLessThan(100);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of scripts) {
    test(`A person in ${locale} goes by municipality to courses and by language to interpreters`, async ({ page }) => {
      await page.goto(courses(locale));
      await expect(page.locator('cv-filter [data-form]')).toBeHidden();
      await page.locator('main summary', { hasText: ui(locale, 'directory.by-place') }).click();
      await page.locator('main a[href$="/directory/courses/in/riga/"]').click();
      await expect(page.locator('main li.card a').first()).toBeVisible();
      await expect(page.getByRole('heading', { name: ui(locale, 'directory.everywhere') })).toBeVisible();
      await page.goto(`/${locale}/directory/interpreters/`);
      await page.locator('main a[href$="/by-language/ar/"]').click();
      expect(await page.locator('main li.card').count()).toBeGreaterThan(0);
    });
  }
});

test('A person on a small phone touches a square of the map; the number is there besides the shade', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ar/directory/municipalities/');
  expect(await overEdge(page)).toEqual([]);
  const tiles = page.locator('.map-tile');
  await expect(tiles).toHaveCount(42);
  await expect(page.locator('.map-points')).toBeHidden();
  for (const box of await tiles.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
  const riga = tiles.and(page.locator('[href$="/riga/"]'));
  await expect(riga.locator('b')).toHaveText(/^\d+$/);
  await riga.click();
  await expect(page).toHaveURL('/ar/directory/municipalities/riga/');
});

test('A person on a wide screen follows a named point of the map', async ({ page }) => {
  await page.goto('/lv/directory/municipalities/');
  const points = page.locator('.map-point');
  await expect(points).toHaveCount(42);
  await expect(page.locator('.map-tiles')).toBeHidden();
  await page
    .getByRole('link', { name: /^Talsu \d+, Talsu novads$/ })
    .first()
    .click();
  await expect(page).toHaveURL('/lv/directory/municipalities/talsu-novads/');
});

test('What has ended keeps its page and is in no list; what is not verified says so above the contacts', async ({
  page,
}) => {
  const ended = '/lv/directory/courses/sarunalv/';
  await page.goto(ended);
  await expect(page.getByText(ui('lv', 'record.state.ended'))).toBeVisible();
  for (const list of [courses('lv'), '/lv/directory/courses/in/riga/']) {
    await page.goto(list);
    await expect(page.locator(`a[href="${ended}"]`)).toHaveCount(0);
  }
  await page.goto('/lv/directory/organisations/csdd/');
  const doubt = await page.getByText(ui('lv', 'record.state.unverified')).first().boundingBox();
  const contacts = await page.locator('[data-contacts]').first().boundingBox();
  expect(doubt && contacts && doubt.y < contacts.y).toBe(true);
});

test('A person keeps two entries, finds them in another language, takes one off; nothing is stored before that', async ({
  page,
}) => {
  const stored = () => page.evaluate(() => Object.keys(localStorage));
  for (const id of ['csdd', 'pmlp']) {
    await page.goto(`/lv/directory/organisations/${id}/`);
    if (id === 'csdd') expect(await stored()).toEqual([]);
    await page.getByRole('button', { name: ui('lv', 'kept.keep') }).click();
    await expect(page.getByRole('button', { name: ui('lv', 'kept.drop') })).toHaveAttribute('aria-pressed', 'true');
  }
  await page.goto('/ar/directory/kept/');
  const items = page.locator('cv-kept [data-list] > li');
  await expect(items).toHaveCount(2);
  await expect(items.first().locator('h2')).toHaveText(pageOf('ar', 'directory/organisations/csdd').title);
  expect(await items.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  await items
    .first()
    .getByRole('button', { name: ui('ar', 'kept.drop') })
    .click();
  await expect(items).toHaveCount(1);
  await expect(items.first().locator('h2 a')).toBeFocused();
  await items.getByRole('button').click();
  await expect(page.getByText(ui('ar', 'kept.empty'))).toBeVisible();
});

test('Every phone, e-mail and address of the directory is a link', () => {
  let found = 0;
  for (const { url } of pages('lv').filter(({ kind }) => kind === 'record')) {
    const $ = load(readFileSync(`${dist}${url}index.html`, 'utf8'));
    const contacts = $('[data-contacts] bdi');
    const bare = contacts.filter((_, one) => $(one).closest('a[href]').length === 0);
    found += contacts.length;
    expect
      .soft(
        bare.toArray().map((one) => $(one).text()),
        url,
      )
      .toEqual([]);
  }
  expect(found).toBeGreaterThan(100);
});
