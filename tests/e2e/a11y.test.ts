import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { openAll } from './measure.ts';
import { choosers, liveLocales, templates } from './site.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const schemes = ['light', 'dark'] as const;

/** One line for each element that axe refuses: address, rule, element, what is wrong. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: standard,
      rules: { 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations'],
    })
    .setLegacyMode() // No frames on any page: one run instead of a second browser page for each.
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${page.url()} ${id}: ${help}\n  ${target}\n  ${failureSummary}`),
  );
}

async function expectNoBarriers(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await openAll(page);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page), `${url} (${colorScheme})`).toEqual([]);
  }
}

for (const locale of liveLocales) {
  for (const { name, url } of templates(locale)) {
    test(`A person meets no barrier on the page "${name}" in ${locale}, light or dark`, async ({ page }) => {
      await expectNoBarriers(page, url);
    });
  }
}

for (const url of choosers) {
  test(`A person meets no barrier when choosing a language at ${url}, light or dark`, async ({ page }) => {
    await expectNoBarriers(page, url);
  });
}
