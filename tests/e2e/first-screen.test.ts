import { expect, test } from 'playwright/test';
import { liveLocales, pages, ui } from './site.ts';

/** A small phone; what a bar covers is not on the screen. */
test.use({ viewport: { width: 360, height: 740 } });

/**
 * Parts of a guide that are not wholly on the first screen, asked at once in the browser. What to do first on a sensitive
 * page is to call. While a translation waits for an update, the notice that names its old sections comes before the step.
 */
function offScreen({ result, notice }: { result: string; notice: string | null }): string[] {
  const end = document.querySelector('cv-exit a')?.getBoundingClientRect().top ?? innerHeight;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main header ${selector}`)];
  const saying = (words: string) => all('p').filter(({ textContent }) => textContent?.includes(words));
  const helplines = all('a[href^="tel:"]');
  const next = helplines.length ? helplines : notice ? saying(notice) : all('a.button-main[href^="#"]').slice(0, 1);
  const parts = { title: all('h1'), result: saying(result).slice(0, 1), 'for whom': all('dl').slice(0, 1), next };
  const isOff = (part: HTMLElement) => !part.checkVisibility() || part.getBoundingClientRect().bottom > end;
  return Object.entries(parts).flatMap(([name, found]) => (found.length === 0 || found.some(isOff) ? [name] : []));
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
      const notice = state === 'outdated' ? ui(locale, 'revision.outdated') : null;
      expect.soft(await page.evaluate(offScreen, { result: ui(locale, 'guide.result'), notice }), url).toEqual([]);
    }
    await page.getByRole('main').locator('header a.button-main[href^="#"]').click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
}
