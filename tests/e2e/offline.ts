import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from 'playwright/test';
import type { Pack } from '../../src/site/offline.ts';
import { type Host, openHost } from './offline-host.ts';
import { dist, type Locale } from './site.ts';

/** With `host`: the built site on an address of its own. */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  host: async ({}, use) => {
    const host = await openHost();
    await use(host);
    await host.close();
  },
});

export const offline = (locale: Locale) => `/${locale}/offline/`;
export const save = (page: Page, size = 'essential') => page.locator(`[data-offline-save=${size}]`);
/** What tells that the language is kept, with its day. */
const kept = (page: Page, size = 'essential') =>
  page.locator(`cv-keep-language[data-size=${size}] [data-status]`).filter({ hasText: /20\d\d/ });

export const waitUntilKept = (page: Page, size?: string) => expect(kept(page, size)).toBeVisible({ timeout: 30_000 });

/** Keeps a language from its offline page. */
export async function keep(page: Page, host: Host, locale: Locale, size = 'essential') {
  await page.goto(host.url + offline(locale));
  await save(page, size).click();
  await waitUntilKept(page, size);
}

/** Caches and workers of the site in this browser. */
export const traces = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
export const nothing = { caches: [], workers: 0 };

/** A pack of the build. */
export function packOf(locale: Locale, size: string): Pack {
  const packs: Pack[] = JSON.parse(readFileSync(`${dist}/offline/packs.json`, 'utf8'));
  const found = packs.find((one) => one.locale === locale && one.size === size);
  if (!found) throw new Error(`There is no pack of ${locale} in the size ${size}.`);
  return found;
}
