/**
 * `/sw.js` of a site built with `OFFLINE=off`: takes the place of every worker that is out there, deletes what is kept and
 * removes itself.
 */
interface Extendable extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Worker {
  skipWaiting: () => Promise<void>;
  registration: { unregister: () => Promise<boolean> };
  addEventListener: (type: 'install' | 'activate', hear: (event: Extendable) => void) => void;
}
const leaving = globalThis as unknown as Worker;

leaving.addEventListener('install', (event) => event.waitUntil(leaving.skipWaiting()));
leaving.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('celvedis-')).map((name) => caches.delete(name)));
  await leaving.registration.unregister();
}
