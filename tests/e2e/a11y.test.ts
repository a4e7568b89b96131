import { AxeBuilder } from '@axe-core/playwright';
import type { RunOptions } from 'axe-core';
import { expect, type Page, test } from 'playwright/test';
import { openAll } from './measure.ts';
import { choosers, templates, walked } from './site.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** One line for each element that axe refuses: address, rule, element, what is wrong. */
async function barriers(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ ...options, resultTypes: ['violations'] })
    .setLegacyMode() // No frames on any page: one run instead of a second browser page for each.
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${page.url()} ${id}: ${help}\n  ${target}\n  ${failureSummary}`),
  );
}

/** Everything in the light; in the dark, where only colours are others, colours. */
async function expectNoBarriers(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await openAll(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const all = { runOnly: standard, rules: { 'color-contrast-enhanced': { enabled: true } } };
  expect.soft(await barriers(page, all), `${url} (light)`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await barriers(page, { runOnly: { type: 'rule', values: colours } }), `${url} (dark)`).toEqual([]);
}

for (const locale of walked) {
  test(`A person meets no barrier on any kind of page in ${locale}, light or dark`, async ({ page }) => {
    // Some forty pages, a second each.
    test.setTimeout(4 * 60_000);
    for (const { url } of templates(locale)) await expectNoBarriers(page, url);
  });
}

test('A person meets no barrier when choosing a language, light or dark', async ({ page }) => {
  for (const url of choosers) await expectNoBarriers(page, url);
});
