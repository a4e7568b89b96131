import { gzipSync } from 'node:zlib';
import { expect, type Request, test } from 'playwright/test';
import { budgets } from '../budgets.ts';
import { least } from './measure.ts';
import { address, field, first } from './search.ts';

/** When a request was finished, in milliseconds since 1970, and how many bytes it brought. */
async function sizeOf(request: Request): Promise<{ at: number; bytes: number }> {
  const { startTime, responseEnd } = request.timing();
  const response = await request.response().catch(() => null);
  const body = await response?.body().catch(() => null);
  return { at: startTime + responseEnd, bytes: body ? gzipSync(body).length : 0 };
}

/** When the first answer stands in the list, in milliseconds since 1970. Runs in the page. */
const firstAnswerAt = () =>
  new Promise<number>((answer) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main ol[data-results] a')) return;
      observer.disconnect();
      answer(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });

for (const [locale, words, most] of [
  ['lv', 'ārsts', budgets.searchAnswer],
  ['ar', 'تصاريح', budgets.searchAnswer],
  ['ar', 'تصاريحح', budgets.searchDeepAnswer],
] as const)
  test(`A person with little data pays little for the first answer: ${words}`, async ({ page }) => {
    await page.goto(address(locale), { waitUntil: 'networkidle' });
    const arrived: Promise<{ at: number; bytes: number }>[] = [];
    page.on('requestfinished', (request) => arrived.push(sizeOf(request)));
    const shown = page.evaluate(firstAnswerAt);
    await field(page, locale).fill(words);
    const until = await shown;
    await expect(first(page)).toBeVisible();
    // What comes after the first answer is for the others; two clocks may differ by some milliseconds.
    const before = (await Promise.all(arrived)).filter(({ at }) => at <= until + 20);
    expect(before.length).toBeGreaterThan(0);
    expect(before.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most);
  });

test('A person with a slow phone waits for no key', async ({ page }) => {
  await page.goto(address('ar'));
  await field(page, 'ar').fill('طبيب');
  await expect(first(page)).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const keyFor = (words: string) =>
    page.evaluate(async (typed) => {
      const list = document.querySelector('[data-results]') as HTMLElement;
      const input = document.querySelector('#words') as HTMLInputElement;
      const drawn = new Promise((resolve) => new MutationObserver(resolve).observe(list, { childList: true }));
      const began = performance.now();
      input.value = typed;
      input.dispatchEvent(new Event('input'));
      await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 1000))]);
      return performance.now() - began;
    }, words);
  for (const words of ['تص', 'تصر', 'تصرح', 'تصرحي', 'تصريح الاقام', 'مدرسةة طفلي'])
    expect(await least(3, budgets.searchKey, () => keyFor(words)), words).toBeLessThanOrEqual(budgets.searchKey);
});
