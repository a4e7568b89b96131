import type { Page } from 'playwright/test';
import { type Locale, ui } from './site.ts';

/** The button that the interface string of a language names. */
export const button = (page: Page, locale: Locale, key: string) =>
  page.getByRole('button', { name: ui(locale, key), exact: true });

/** What the store has written on the device: key → text. */
export const stored = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** Stops the clock of a page at noon of the day that the tests live in. */
export const stopClock = (page: Page) => page.clock.setFixedTime(new Date('2026-11-20T12:00:00'));

/** How many sheets a page fills on A4, counted by the dictionaries of its PDF. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
