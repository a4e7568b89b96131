/**
 * `/sw.js` of a site built with `OFFLINE=off`: takes the place of every worker that is out there, deletes what is kept and
 * removes itself.
 */
import type { Scope } from './scope.ts';

const worker = globalThis as unknown as Scope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('celvedis-')).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
