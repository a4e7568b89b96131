import type { Page } from 'playwright/test';

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
