import { expect, test } from 'playwright/test';
import { guide, guideIn, languageName, liveLocales, pageOf, ui } from './site.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: false });

const inArabic = (key: string) => pageOf('ar', key);

test('A person without script goes from the choice of language to the Arabic guide and reads its steps', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: languageName('ar'), exact: true }).tap();
  await expect(page).toHaveURL('/ar/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  const main = page.getByRole('main');
  await main.getByRole('link', { name: inArabic('guides/health').title, exact: true }).tap();
  await main.getByRole('link', { name: inArabic(guide).title, exact: true }).tap();
  await expect(page).toHaveURL(guideIn('ar'));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(inArabic(guide).title);
  const steps = page.locator('.prose ol.way > li');
  expect(await steps.count()).toBeGreaterThan(2);
  for (const step of await steps.all()) await expect(step.getByRole('heading').first()).toBeVisible();
});

test('A person without script reaches the same Arabic guide by its door on the home page', async ({ page }) => {
  await page.goto('/ar/');
  await page.getByRole('link', { name: ui('ar', 'door.doctor.title'), exact: true }).tap();
  await expect(page).toHaveURL(guideIn('ar'));
});

test('A person without script follows the guide to a municipality and touches its number to call', async ({ page }) => {
  const municipalities = inArabic('directory/municipalities');
  const riga = inArabic('directory/municipalities/riga');
  await page.goto(guideIn('ar'));
  await page.locator(`.prose a[href="${municipalities.url}"]`).tap();
  await expect(page).toHaveURL(municipalities.url);
  await page.getByRole('main').getByRole('link', { name: riga.title, exact: true }).tap();
  await expect(page).toHaveURL(riga.url);

  const numbers = page.locator('main a[href^="tel:"]');
  expect(await numbers.count()).toBeGreaterThan(0);
  for (const number of await numbers.all()) {
    expect(await number.getAttribute('href')).toMatch(/^tel:\+?\d{3,}$/);
    await expect(number).toBeVisible();
    expect((await number.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

for (const key of [guide, 'directory/municipalities/riga']) {
  test(`A person without script switches ${key} from Arabic to the same page in English`, async ({ page }) => {
    await page.goto(inArabic(key).url);
    await page.getByRole('banner').locator('summary').tap();
    await page
      .getByRole('banner')
      .getByRole('link', { name: languageName('en'), exact: true })
      .tap();
    await expect(page).toHaveURL(pageOf('en', key).url);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}

for (const address of [`/${pageOf('lv', guide).number}/`, `/to/${guide}/`]) {
  test(`A person without script who opens ${address} is offered the guide in every language`, async ({ page }) => {
    await page.goto(address);
    for (const locale of liveLocales) {
      const choice = page.getByRole('link', { name: languageName(locale), exact: true });
      await expect(choice).toHaveAttribute('href', guideIn(locale));
      await expect(page.getByText(pageOf(locale, guide).title)).toBeVisible();
    }
    await page.getByRole('link', { name: languageName('ar'), exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(inArabic(guide).title);
  });
}
