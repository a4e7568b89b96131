import type { Page } from 'playwright/test';
import { stored } from './page.ts';
import { type Locale, lesson, pageOf } from './site.ts';

/** The lesson that the tests of the course learn, and its number, by which progress knows it. */
export const open = (page: Page, locale: Locale) => page.goto(pageOf(locale, lesson).url);
export const number = (locale: Locale) => String(pageOf(locale, lesson).number);
export const sections = (page: Page) => page.locator('article > .prose > section');

/** Progress as the device keeps it. */
export const progress = async (page: Page) => JSON.parse((await stored(page))['celvedis.progress'] ?? '{}').data;

/** Makes these lessons done, as if on an earlier visit. */
export const keepDone = (page: Page, lessons: string[]) => {
  const data = { done: Object.fromEntries(lessons.map((one) => [one, '2026-11-20'])), at: {}, known: {} };
  return page.evaluate((text) => localStorage.setItem('celvedis.progress', text), JSON.stringify({ version: 1, data }));
};
