import { expect, type Page, test } from 'playwright/test';
import { least } from './measure.ts';
import { guideIn, lesson, pageOf } from './site.ts';

/** A weak connection: 400 kbit/s, 400 ms to the server and back. */
const bytesPerSecond = 400_000 / 8;
const latency = 400;
/** Milliseconds until the text can be read, and until everything is there. */
const textBy = 3000;
const allBy = 5000;

/** One first visit: when the first text was painted, and when the last file and the font were there. */
async function visit(page: Page, url: string): Promise<{ text: number; all: number }> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.clearBrowserCache');
  await browser.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  const times = await page.evaluate(async () => {
    await document.fonts.ready;
    const paint = await new Promise<number>((seen) => {
      const watch = new PerformanceObserver((list) =>
        list.getEntriesByName('first-contentful-paint').map(({ startTime }) => seen(startTime)),
      );
      watch.observe({ type: 'paint', buffered: true });
    });
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const files = performance
      .getEntriesByType('resource')
      .map((file) => (file as PerformanceResourceTiming).responseEnd);
    return { text: paint, all: Math.max(visit?.loadEventEnd ?? Number.POSITIVE_INFINITY, ...files) };
  });
  await browser.detach();
  return times;
}

const shown = {
  home: (locale: 'lv' | 'ar') => `/${locale}/`,
  guide: guideIn,
  lesson: (locale: 'lv' | 'ar') => pageOf(locale, lesson).url,
};

for (const [name, urlIn] of Object.entries(shown))
  for (const locale of ['lv', 'ar'] as const)
    test(`A person with a weak connection reads the ${name} page in ${locale} within ${textBy / 1000} s`, async ({
      page,
    }) => {
      const over = await least(2, 0, async () => {
        const { text, all } = await visit(page, urlIn(locale));
        console.log(`${name} ${locale}: text ${Math.round(text)} ms, all ${Math.round(all)} ms`);
        return Math.max(text - textBy, all - allBy);
      });
      expect(over, 'ms over one of both times').toBeLessThanOrEqual(0);
    });
