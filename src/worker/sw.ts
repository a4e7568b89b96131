/**
 * The worker of `/sw.js`. A page asks for it only after the reader kept a language (`client/offline/offline.ts`), so that nobody
 * else has one. It writes nothing: what is kept is written by the page, and counts from its label on.
 *
 * Pages and data come from the network; where it gives nothing within three seconds, or fails, from what is kept.
 * Imports nothing but types, because it must be one small file.
 */
import type { Scope } from './scope.ts';

const limit = 3000;
const cachePrefix = 'celvedis-';
const labelPath = '/offline/label.json';

const worker = globalThis as unknown as Scope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // Packs and their list say what is new; parts of sounds are for the browser alone.
  const isOurs = url.origin === location.origin && !/^\/(offline|admin)\//.test(url.pathname);
  if (request.method === 'GET' && isOurs && !request.headers.has('range')) event.respondWith(answer(request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
  // A file with a hash in its name never changes.
  if (url.pathname.startsWith('/_astro/')) return (await keptAt(url.pathname)) ?? fetch(request);
  const network = fetch(request);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, limit));
  const quick = await Promise.race([network, late]).catch(() => undefined);
  if (quick && quick.status < 500) return quick;
  return (await keptCopy(url)) ?? network.catch((cause) => without(request, url, cause));
}

/** The kept page of an address, also without its final slash. */
async function keptCopy({ pathname, search }: URL): Promise<Response | undefined> {
  const copy = await keptAt(pathname);
  if (copy || pathname.endsWith('/')) return copy;
  return (await keptAt(`${pathname}/`)) && Response.redirect(`${pathname}/${search}`);
}

/** No network and no copy: the page that says what is kept, with the emergency numbers, in the language of the address. */
async function without({ mode }: Request, { pathname }: URL, cause: unknown): Promise<Response> {
  if (mode !== 'navigate') throw cause;
  const [, locale] = pathname.split('/');
  const own = await keptAt(`/${locale}/offline/`);
  const any = own ?? (await keptAt('/offline/'));
  if (!any) throw cause;
  return any;
}

/** From the caches that have their label. */
async function keptAt(path: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  for (const name of names.reverse()) {
    const cache = await caches.open(name);
    const found = await cache.match(path);
    if (found && (await cache.match(labelPath))) return found;
  }
  return undefined;
}
