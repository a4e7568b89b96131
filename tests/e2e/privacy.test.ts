import { expect, type Page, test } from 'playwright/test';
import { choosers, type Locale, lesson, liveLocales, pageOf, pages, templates, ui } from './site.ts';
import { nothing, remembered } from './traces.ts';

/** Collects what a page must never do: ask another host, break the content security policy, report an error. */
async function watch(page: Page, origin: string) {
  const seen = { elsewhere: [] as string[], broken: [] as string[], errors: [] as string[] };
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:')) seen.elsewhere.push(`${page.url()} asks ${url}`);
  });
  page.on('console', (message) => {
    // That the page is not there is what a visitor of a wrong address asks for.
    const isNotFound = message.location().url.endsWith('/no-such-page/');
    if (message.type() === 'error' && !isNotFound) seen.errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.errors.push(`${page.url()}: ${error.message}`));
  await page.exposeFunction('reportBroken', (line: string) => seen.broken.push(line));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ documentURI, violatedDirective, blockedURI }) => {
      const { reportBroken } = window as unknown as { reportBroken: (line: string) => void };
      reportBroken(`${documentURI}: ${violatedDirective} refuses ${blockedURI}`);
    });
  });
  return seen;
}

async function expectNoTrace(page: Page, seen: object): Promise<void> {
  expect(seen).toEqual({ elsewhere: [], broken: [], errors: [] });
  expect(await remembered(page)).toEqual(nothing);
  expect(await page.context().cookies()).toEqual([]);
}

const walks: [string, () => string[]][] = [
  ['that belongs to no language', () => choosers],
  ...liveLocales.map((locale): [string, () => string[]] => [
    `in ${locale}`,
    () => [...new Set([...pages(locale), ...templates(locale)].map(({ url }) => url.replace(/#.*/, '')))],
  ]),
];

for (const [name, addresses] of walks) {
  test(`A person who visits every page ${name} leaves no trace and asks no other host`, async ({ page, baseURL }) => {
    // Every page of a language once.
    test.setTimeout(4 * 60_000);
    const seen = await watch(page, baseURL ?? '');
    for (const address of addresses()) {
      const response = await page.goto(address);
      const policy = (await response?.headerValue('content-security-policy')) ?? '';
      expect(policy, address).toContain("default-src 'none'");
      expect(policy, address).not.toContain("'unsafe-inline'");
    }
    await expectNoTrace(page, seen);
  });
}

test('A person who searches leaves no trace and asks no other host', async ({ page, baseURL }) => {
  const locale: Locale = 'lv';
  const seen = await watch(page, baseURL ?? '');
  await page.goto(`/${locale}/search/`);
  await page.getByRole('searchbox', { name: ui(locale, 'search.label') }).fill('ģimenes ārsts');
  await page.locator('[data-results] a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoTrace(page, seen);
});

test('A person who searches in whole texts, prints a list and gathers a class breaks no policy', async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL ?? '');
  const worker = page.waitForEvent('worker');
  await page.goto('/lv/search/');
  // Words that stand in texts and in no title.
  await page.getByRole('searchbox', { name: ui('lv', 'search.label') }).fill('konsulāts pilnvarot parakstu zīmogs');
  // Pagefind's worker is begun by a plain address, which a policy of ours lets through; without it search would be slower.
  expect((await worker).url()).toContain('/pagefind/pagefind-worker.js');
  await expect(page.locator('[data-results]')).not.toHaveAttribute('aria-busy', 'true');
  await page.goto(`/lv/course/group/#lessons=${pageOf('lv', lesson).number}&languages=ar`);
  await page.getByRole('button', { name: ui('lv', 'group.make') }).click();
  await expect(page.locator('[data-papers] section').first()).toBeVisible();
  expect(seen).toEqual({ elsewhere: [], broken: [], errors: [] });
});

test('Code that nobody looked through cannot make markup or workers of text', async ({ page }) => {
  await page.goto('/lv/search/');
  const outcome = await page.evaluate(() => {
    const said = (act: () => unknown) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      said(() => (document.body.innerHTML = '<p>')),
      said(() => new Worker('/pagefind/other.js')),
      said(() => new DOMParser().parseFromString('<p>', 'text/html')),
    ];
  });
  expect(outcome).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
