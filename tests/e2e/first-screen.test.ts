import { expect, type Page, test } from 'playwright/test';
import { liveLocales, pages, ui } from './site.ts';

/** A small phone. */
test.use({ viewport: { width: 360, height: 740 } });

/**
 * Lower edges in px of what the first screen of a guide must show, and the lower end of the screen: a bar may cover some of
 * it. What is not there, or cannot be seen, has no edge.
 */
const firstScreen = (page: Page, words: { result: string; outdated: string }) =>
  page.evaluate((words) => {
    const main = document.querySelector('main') as HTMLElement;
    const all = (selector: string) => [...main.querySelectorAll<HTMLElement>(selector)];
    const has = (one: Element, text: string) => Boolean(one.textContent?.replace(/\s+/g, ' ').includes(text));
    const withWords = (text: string) =>
      all('*').find(
        (one) => one.checkVisibility() && has(one, text) && ![...one.children].some((child) => has(child, text)),
      );
    const edge = (part?: Element | null) =>
      part?.checkVisibility() ? part.getBoundingClientRect().bottom : Number.NaN;
    const helplines = all('header a[href^="tel:"]');
    // What to do first on a sensitive page is to call. While a translation waits for an update, the notice that names its
    // old sections comes before the first step.
    const first = helplines.length
      ? helplines
      : [withWords(words.outdated) ?? main.querySelector('header a.button-main[href^="#"]')];
    return {
      end: document.querySelector('cv-exit a')?.getBoundingClientRect().top ?? innerHeight,
      edges: {
        title: edge(main.querySelector('h1')),
        result: edge(withWords(words.result)),
        'for whom': edge(main.querySelector('header dl')),
        ...Object.fromEntries(first.map((part, index) => [`what to do first (${index + 1})`, edge(part)])),
      },
    };
  }, words);

for (const locale of liveLocales) {
  test(`A person sees title, result, for whom and first step of every guide on the first screen in ${locale}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const guides = pages(locale).filter(({ kind }) => kind === 'guide');
    expect(guides.length).toBeGreaterThan(0);
    const words = { result: ui(locale, 'guide.result'), outdated: ui(locale, 'revision.outdated') };
    for (const { url } of guides) {
      await page.goto(url);
      const { end, edges } = await firstScreen(page, words);
      for (const [name, edge] of Object.entries(edges))
        expect.soft(edge, `${url}: lower edge of ${name} in px`).toBeLessThanOrEqual(end);
    }
    await page.locator('main header a.button-main[href^="#"]').click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
}
