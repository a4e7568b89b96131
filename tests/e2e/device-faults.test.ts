import { expect, test } from 'playwright/test';
import { button, stopClock } from './page.ts';
import { lesson, pageOf, ui } from './site.ts';

test.beforeEach(({ page }) => stopClock(page));

/** What the browser does to a page that wants to remember something. */
const refuse = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  blocked: () => {
    const get = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get });
  },
  corrupt: () => {
    for (const name of ['progress', 'kept', 'start', 'topics', 'dates'])
      if (!localStorage.getItem(`celvedis.${name}`)) localStorage.setItem(`celvedis.${name}`, '{"version":1,"data":[');
  },
};

for (const [fault, act] of Object.entries(refuse)) {
  test(`A person whose device is ${fault} is told so and goes on: lesson, list, start page, deadlines, privacy page`, async ({
    page,
  }) => {
    const told = () =>
      page
        .getByText(ui('lv', `store.${fault}`))
        .filter({ visible: true })
        .first();
    await page.addInitScript(act);
    await page.goto(pageOf('lv', lesson).url);
    await button(page, 'lv', 'lesson.begin').click();
    await button(page, 'lv', 'lesson.keep').click();
    await expect(told()).toBeVisible();
    await button(page, 'lv', 'lesson.forward').click();
    await expect(page.locator('article > .prose > section').nth(1)).toBeVisible();
    await page.goto(pageOf('lv', 'directory/municipalities/riga').url);
    await button(page, 'lv', 'kept.keep').click();
    await expect(told()).toBeVisible();
    await expect(button(page, 'lv', 'kept.drop')).toHaveAttribute('aria-pressed', 'true');
    await page.goto('/lv/start/refugee/');
    const box = page.locator('cv-ticks').getByRole('checkbox').first();
    await box.check();
    await expect(told()).toBeVisible();
    await expect(box).toBeChecked();
    await page.goto('/lv/about/design/');
    const move = page.locator('cv-deadlines[data-event=move]');
    await move.getByLabel(ui('lv', 'deadline.when.move')).fill('2026-10-31');
    await move.getByRole('button', { name: ui('lv', 'deadline.show') }).click();
    await move.getByLabel(ui('lv', 'deadline.keep')).check();
    await expect(move.getByRole('status')).toHaveText(ui('lv', `store.${fault}`));
    await expect(move.locator('[data-date]')).toBeVisible();
    await page.goto(pageOf('lv', 'about/privacy').url);
    await expect(page.getByRole('heading', { name: ui('lv', 'remembered.title') })).toBeVisible();
    await expect(page.locator('cv-remembered')).toBeVisible();
  });
}
