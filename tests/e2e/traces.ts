import { expect, type Page } from 'playwright/test';

/** Everything that this device could remember of a visit. */
export const remembered = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));

/** What `remembered` gives where there is nothing. */
export const nothing = { cookies: '', local: [], session: [], databases: [], caches: [], workers: [] };

/** Collects what a page must never do: ask another host, break the content security policy, report an error. */
export async function watch(page: Page, origin: string) {
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

/** Nothing forbidden was seen, and the device remembers nothing. */
export async function expectNoTrace(page: Page, seen: object): Promise<void> {
  expect(seen).toEqual({ elsewhere: [], broken: [], errors: [] });
  expect(await remembered(page)).toEqual(nothing);
  expect(await page.context().cookies()).toEqual([]);
}
