import { expect, test } from 'playwright/test';
import { openAll, overEdge } from './measure.ts';
import { choosers, everyPage, type Locale, pages, templates, walked } from './site.ts';
import { expectNoTrace, watch } from './traces.ts';

/** Of a phone, also what a screen of 1280 px shows at a zoom of 400 %; and of a computer, where there is room for any word. */
const [phone, computer] = [320, 1280];

const addressesOf = (some: { url: string }[]) => some.map(({ url }) => url.replace(/#.*/, ''));
/** Every page of a language; else, of every page, one language in turn. */
const share = (locale: Locale, turn: number) =>
  pages(locale).filter(({ number }) => everyPage || number % walked.length === turn);
const walks: [string, () => { all: string[]; kinds: string[] }][] = [
  ['that belong to no language', () => ({ all: choosers, kinds: choosers })],
  ...walked.map((locale, turn): (typeof walks)[number] => [
    `in ${locale}`,
    () => ({ all: addressesOf(share(locale, turn)), kinds: addressesOf(templates(locale)) }),
  ]),
];

for (const [name, addresses] of walks) {
  test(`A person who visits pages ${name} never scrolls sideways, leaves no trace and asks no other host`, async ({
    page,
    baseURL,
  }) => {
    // About a fifth of a second each.
    test.setTimeout(4 * 60_000);
    const seen = await watch(page, baseURL ?? '');
    const { all, kinds } = addresses();
    for (const address of new Set([...kinds, ...all])) {
      const response = await page.goto(address);
      const policy = (await response?.headerValue('content-security-policy')) ?? '';
      expect(policy, address).toContain("default-src 'none'");
      expect(policy, address).not.toContain("'unsafe-inline'");
      await openAll(page);
      for (const width of everyPage || kinds.includes(address) ? [phone, computer] : [phone]) {
        await page.setViewportSize({ width, height: 740 });
        expect.soft(await overEdge(page), `${address} at ${width} px`).toEqual([]);
      }
    }
    await expectNoTrace(page, seen);
  });
}
