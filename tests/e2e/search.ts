import type { Page } from 'playwright/test';
import { type Locale, ui } from './site.ts';

/** The search page: its address, the field, the links of the results. */
export const address = (locale: Locale) => `/${locale}/search/`;
export const field = (page: Page, locale: Locale) => page.getByRole('searchbox', { name: ui(locale, 'search.label') });
export const results = (page: Page) => page.locator('main ol[data-results] a');
export const first = (page: Page) => results(page).first();

/** Addresses of all requests from now on. */
export function requests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(decodeURIComponent(request.url())));
  return urls;
}
