import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { budgets } from '../budgets.ts';
import { least } from './measure.ts';
import { address, field, first } from './search.ts';

for (const [locale, words, most] of [
  ['lv', 'ārsts', budgets.searchAnswer],
  ['ar', 'تصاريح', budgets.searchAnswer],
  ['ar', 'تصاريحح', budgets.searchDeepAnswer],
] as const)
  test(`A person with little data pays little for the first answer: ${words}`, async ({ page }) => {
    await page.goto(address(locale), { waitUntil: 'networkidle' });
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
    await field(page, locale).fill(words);
    await expect(first(page)).toBeVisible();
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeLessThanOrEqual(most);
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
