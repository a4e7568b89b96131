import { expect, type Locator, type Page, test } from 'playwright/test';
import { liveLocales, pages, ui } from './site.ts';

/** A small phone; what a bar covers is not on the screen. */
const height = 740;
test.use({ viewport: { width: 360, height } });

const lowerEdge = async (part: Locator) => {
  const box = await part.boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
};

async function expectOnScreen(page: Page, part: Locator, name: string): Promise<void> {
  const [bar] = await page.locator('cv-exit a').all();
  const end = (await bar?.boundingBox())?.y ?? height;
  await expect.soft(part, `${page.url()}: ${name}`).toBeVisible();
  expect.soft(await lowerEdge(part), `${page.url()}: lower edge of ${name} in px`).toBeLessThanOrEqual(end);
}

for (const locale of liveLocales) {
  test(`A person sees title, result, for whom and first step of every guide on the first screen in ${locale}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const guides = pages(locale).filter(({ kind }) => kind === 'guide');
    expect(guides.length).toBeGreaterThan(0);
    for (const { url, state } of guides) {
      await page.goto(url);
      const main = page.getByRole('main');
      const top = main.locator('header');
      const firstStep = top.locator('a.button-main[href^="#"]');
      await expectOnScreen(page, main.getByRole('heading', { level: 1 }), 'title');
      await expectOnScreen(page, top.getByText(ui(locale, 'guide.result')).first(), 'result');
      await expectOnScreen(page, top.locator('dl').first(), 'for whom');
      // What to do first on a sensitive page is to call. While a translation waits for an update, the notice that names
      // its old sections comes before the first step.
      const helplines = await top.locator('a[href^="tel:"]').all();
      if (helplines.length) for (const line of helplines) await expectOnScreen(page, line, 'helpline');
      else if (state === 'outdated') await expect(main.getByText(ui(locale, 'revision.outdated'))).toBeInViewport();
      else await expectOnScreen(page, firstStep, 'first step');
      await firstStep.click();
      await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
    }
  });
}
