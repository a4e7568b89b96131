import { expect, type Locator, type Page, test } from 'playwright/test';
import { stored } from './page.ts';
import { guideIn, languageName, lesson, pageOf, sensitive, ui } from './site.ts';

/** Presses Tab until the element has the focus, as a person would; each stop on the way is where the focus can be seen. */
async function tabTo(page: Page, wanted: Locator, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await expect(wanted).toBeInViewport();
      return;
    }
  }
  throw new Error(`The keyboard does not reach ${wanted} within ${most} presses of Tab on ${page.url()}.`);
}

const enter = async (page: Page, wanted: Locator, most?: number) => {
  await tabTo(page, wanted, most);
  await page.keyboard.press('Enter');
};

test('A person with a keyboard alone goes from the choice of language to a guide, a ticked list and paper', async ({
  page,
}) => {
  test.slow();
  const main = page.getByRole('main');
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/');
  await enter(page, page.getByRole('link', { name: languageName('ar'), exact: true }));
  await expect(page).toHaveURL('/ar/');
  await enter(page, main.getByRole('link', { name: ui('ar', 'door.doctor.title'), exact: true }));
  await expect(page).toHaveURL(guideIn('ar'));
  await enter(page, main.locator('header a.button-main'));
  await expect(page).toHaveURL(/#/);
  await page.goto('/ar/');
  await enter(page, main.getByRole('link', { name: ui('ar', 'door.start.title'), exact: true }));
  await enter(page, main.locator(`a[href="/ar/start/refugee/"]`));
  await expect(page).toHaveURL(`/ar/start/refugee/`);
  const box = main.getByRole('checkbox').first();
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  expect(Object.keys(await stored(page))).toEqual(['celvedis.start']);
  await enter(page, page.getByRole('button', { name: ui('ar', 'store.forget') }));
  expect(await stored(page)).toEqual({});
  await page.goto(pageOf('ar', 'cards').url);
  await enter(page, main.locator('[data-show]').first());
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(main.locator('[data-show]').first()).toBeFocused();
  await page.goto(`${pageOf('ar', 'course/rights-and-duties').url}print/`);
  await enter(page, main.locator('cv-print button'));
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('A person with a keyboard alone narrows the directory, searches, learns and leaves quickly', async ({ page }) => {
  test.slow();
  await page.goto(pageOf('lv', 'directory/courses').url);
  const facet = page.locator('cv-filter select').first();
  await tabTo(page, facet);
  const before = await page.locator('[data-item]:visible').count();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/#\w+=/);
  await expect.poll(() => page.locator('[data-item]:visible').count()).toBeLessThan(before);

  await page.goto(`/lv/search/`);
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type(pageOf('lv', 'guides/health/family-doctor').title.split(' ').at(-1) ?? '');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-results] a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search/);

  await page.goto(pageOf('lv', lesson).url);
  await enter(page, page.getByRole('button', { name: ui('lv', 'lesson.begin'), exact: true }));
  await expect(page.locator('article > .prose > section').first().locator('h2').first()).toBeFocused();
  await page.goto(`${pageOf('lv', lesson).url}#quiz`);
  const answer = page.locator('.answer > summary').first();
  await tabTo(page, answer);
  await page.keyboard.press('Space');
  await expect(page.locator('.answer').first()).toHaveAttribute('open');

  await page.goto(pageOf('lv', 'guides/housing/advert-and-lease').url);
  const term = page.locator('.term-more:visible').first();
  await enter(page, term);
  await expect(page.locator('.term-note:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.term-note:popover-open')).toHaveCount(0);
  await expect(term).toBeFocused();

  await page.route('https://videscentrs.lvgmc.lv/**', (route) => route.fulfill({ body: 'weather' }));
  await page.goto(pageOf('lv', sensitive).url);
  await enter(page, page.locator('cv-exit a'), 3);
  await expect(page).toHaveURL(/videscentrs/);
});
