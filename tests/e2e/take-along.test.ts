import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { expect, type Page, test } from 'playwright/test';
import { archiveUrl, bookUrl } from '../../src/site/urls.ts';
import { dist, isRtl, type Locale, liveLocales, pageOf, templates, ui } from './site.ts';

/** What a page from the disk must never do: ask for anything outside, or for what is not there. */
function watch(page: Page) {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) seen.push(`asks ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page breaks off what it still loads.
    if (!reason.includes('ERR_ABORTED')) seen.push(`fails ${request.url()}: ${reason}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  return seen;
}

for (const locale of liveLocales) {
  test(`The book in ${locale} opens from the disk, alone, reads on a phone and prints all its chapters`, async ({
    page,
  }) => {
    const seen = watch(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(pathToFileURL(dist + bookUrl(locale)).href);
    await expect(page.locator('html')).toHaveAttribute('dir', isRtl(locale) ? 'rtl' : 'ltr');
    const { title, number } = pageOf(locale, 'guides/health/family-doctor');
    const entry = page.locator(`#contents a[href="#p${number}"]`);
    await expect(entry).toContainText(title);
    await expect(entry).toContainText(`/${number}/`);
    await entry.click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('#contents + article, script').count()).toBe(1);
    expect(seen).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('main > article > :is(h2, p):first-child, main > article header h2')
      .evaluateAll((all) => all.filter((element) => !element.checkVisibility()).length);
    expect(hidden).toBe(0);
  });
}

test('The book answers a quiz without script', async ({ page }) => {
  await page.goto(pathToFileURL(dist + bookUrl('lv')).href);
  const answer = page.locator('details.answer').first();
  await answer.scrollIntoViewIfNeeded();
  await answer.locator('summary').click();
  await expect(answer.locator('.because')).toBeVisible();
});

test('The book is read where the site sends it, with its style', async ({ page, baseURL }) => {
  const response = await page.request.get(baseURL + bookUrl('ar'));
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'; style-src 'unsafe-inline'");
});

/** Unpacks the archive of a language into a folder of its own. */
function unpack(locale: Locale): string {
  const folder = mkdtempSync(join(tmpdir(), 'celvedis-'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(dist + archiveUrl(locale))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Files of the archive that its pages lead to, from the first on. */
function reachedIn(folder: string): ReadonlySet<string> {
  const reached = new Set([join(folder, 'index.html')]);
  for (const file of reached) {
    const $ = load(readFileSync(file, 'utf8'));
    for (const link of $('a[href]').toArray()) {
      const { protocol, pathname } = new URL($(link).attr('href') ?? '', pathToFileURL(file));
      if (protocol === 'file:' && pathname.endsWith('.html')) reached.add(decodeURIComponent(pathname));
    }
  }
  return reached;
}

for (const locale of ['lv', 'ar'] as const)
  test(`A person reads the archive in ${locale} from the disk alone, and reaches every page from its first`, async ({
    page,
  }) => {
    test.slow();
    const folder = unpack(locale);
    try {
      const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
      expect(reachedIn(folder).size).toBe(all.length);
      const seen = watch(page);
      const kinds = templates(locale)
        .map(({ url }) => join(folder, url.replace(`/${locale}/`, '').replace(/#.*/, ''), 'index.html'))
        .filter((file) => existsSync(file));
      expect(kinds.length).toBeGreaterThan(30);
      for (const file of kinds) await page.goto(pathToFileURL(file).href);
      expect(seen).toEqual([]);
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageOf(locale, 'home').title);
      const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(background).toBe('rgb(251, 248, 243)');
      const list = page.getByRole('link', { name: ui(locale, 'list.a-z.title') }).first();
      await list.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui(locale, 'list.a-z.title'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
