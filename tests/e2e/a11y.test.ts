import axe, { type RunOptions } from 'axe-core';
import { expect, type Page, test } from 'playwright/test';
import { openAll } from './measure.ts';
import { choosers, everyPage, liveLocales, pages, templates } from './site.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A contrast of 7:1 holds wherever 4.5:1 is asked for. */
const enhanced = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };
const colours = ['color-contrast-enhanced', 'link-in-text-block'];

const isHome = /^\/[a-z]+\/$/;

/** One line for each element that axe refuses: address, rule, element, what is wrong. */
async function barriers(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run({ ...options, resultTypes: ['violations'] }),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${page.url()} ${id}: ${help}\n  ${target}\n  ${failureSummary}`),
  );
}

/** The list of languages, once open, lies over what is below it, and the same list is on every page. */
const closeLanguages = (page: Page) =>
  page.locator('details.menu').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = false;
  });

/** Everything in the light; in the dark, where only colours are others, colours. */
async function expectNoBarriers(page: Page, url: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(url);
  await openAll(page);
  if (!isHome.test(url)) await closeLanguages(page);
  await page.evaluate(axe.source);
  expect.soft(await barriers(page, { runOnly: standard, rules: enhanced }), `${url} (light)`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await barriers(page, { runOnly: { type: 'rule', values: colours } }), `${url} (dark)`).toEqual([]);
}

for (const locale of liveLocales) {
  test(`A person meets no barrier on any kind of page in ${locale}, light or dark`, async ({ page }) => {
    const visited = [...templates(locale), ...(everyPage ? pages(locale) : [])].map(({ url }) => url);
    // A second each.
    test.setTimeout(visited.length * 5000);
    for (const url of new Set(visited)) await expectNoBarriers(page, url);
  });
}

test('A person meets no barrier when choosing a language, light or dark', async ({ page }) => {
  for (const url of choosers) await expectNoBarriers(page, url);
});
