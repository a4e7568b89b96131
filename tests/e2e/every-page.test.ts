import { expect, test } from 'playwright/test';
import { openAll, overEdge } from './measure.ts';
import { choosers, pages, templates, walked } from './site.ts';
import { expectNoTrace, watch } from './traces.ts';

/** Of a phone, also what a screen of 1280 px shows at a zoom of 400 %; and of a computer. */
const widths = [320, 1280];

const walks: [string, () => string[]][] = [
  ['that belongs to no language', () => choosers],
  ...walked.map((locale): [string, () => string[]] => [
    `in ${locale}`,
    () => [...new Set([...pages(locale), ...templates(locale)].map(({ url }) => url.replace(/#.*/, '')))],
  ]),
];

for (const [name, addresses] of walks) {
  test(`A person who visits every page ${name} never scrolls sideways, leaves no trace and asks no other host`, async ({
    page,
    baseURL,
  }) => {
    // Every page of a language once: about a fifth of a second each.
    test.setTimeout(4 * 60_000);
    const seen = await watch(page, baseURL ?? '');
    for (const address of addresses()) {
      const response = await page.goto(address);
      const policy = (await response?.headerValue('content-security-policy')) ?? '';
      expect(policy, address).toContain("default-src 'none'");
      expect(policy, address).not.toContain("'unsafe-inline'");
      await openAll(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 740 });
        expect.soft(await overEdge(page), `${address} at ${width} px`).toEqual([]);
      }
    }
    await expectNoTrace(page, seen);
  });
}
