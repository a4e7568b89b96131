import { nameOf } from '../store/device.ts';
import { byteLength } from '../store/transfer.ts';

/** Names that this site gives begin so; under the same address another site may keep what is its own. */
const isOurs = (name: string | undefined) => /^celvedis/i.test(name ?? '');

const sumOf = (sizes: number[]) => sizes.reduce((sum, one) => sum + one, 0);

/** A place in the browser beside the shelves; `names` is empty where nothing of ours lies there. */
interface Place {
  names: () => string[] | Promise<string[]>;
  bytes?: (name: string) => number | Promise<number>;
  remove: (name: string) => unknown;
}

/** What the reader is told it is: pages for reading offline, marks of this tab, anything else. */
export const traceNames = ['offline', 'tab', 'other'] as const;
type TraceName = (typeof traceNames)[number];

/** Keys of `localStorage` or `sessionStorage` that are ours and belong to no shelf. */
const keys = (storage: () => Storage): Place => ({
  names: () => Object.keys(storage()).filter((key) => isOurs(key) && nameOf(key) === null),
  bytes: (key) => byteLength(storage().getItem(key) ?? ''),
  remove: (key) => storage().removeItem(key),
});

/** Workers for the whole site or one language. They go before the caches, which they could fill again. */
const workers: Place = {
  names: async () => (await ownWorkers()).map(({ scope }) => scope),
  remove: async (wanted) => (await ownWorkers()).find(({ scope }) => scope === wanted)?.unregister(),
};

async function ownWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  const all = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  return all.filter(({ scope }) => /^\/([a-z]{2,3}\/)?$/.test(new URL(scope).pathname));
}

const cached: Place = {
  names: async () => ('caches' in window ? (await caches.keys()).filter(isOurs) : []),
  bytes: async (name) => {
    const cache = await caches.open(name);
    const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
    const sizes = await Promise.all(answers.map(async (answer) => (await answer?.blob())?.size ?? 0));
    return sumOf(sizes);
  },
  remove: (name) => caches.delete(name),
};

const databases: Place = {
  names: async () =>
    ((await indexedDB.databases?.()) ?? []).flatMap(({ name }) => (name && isOurs(name) ? [name] : [])),
  remove: (name) =>
    new Promise((end) => {
      const asked = indexedDB.deleteDatabase(name);
      asked.onsuccess = asked.onerror = asked.onblocked = end;
    }),
};

const cookies: Place = {
  names: () =>
    document.cookie
      .split('; ')
      .map((cookie) => cookie.split('=')[0] ?? '')
      .filter(isOurs),
  remove: (name) => {
    // biome-ignore lint/suspicious/noDocumentCookie: this takes one away; the newer way is not everywhere.
    document.cookie = `${name}=; path=/; max-age=0`;
  },
};

const places: Record<TraceName, Place[]> = {
  offline: [workers, cached],
  tab: [keys(() => sessionStorage)],
  other: [keys(() => localStorage), databases, cookies],
};

/** What lies beside the shelves, in bytes where they can be known; what the browser refuses to show is nothing. */
export async function tracesHere(): Promise<{ name: TraceName; bytes: number }[]> {
  const found = await Promise.all(
    traceNames.map(async (name) => {
      const sizes = (await Promise.all(places[name].map(sizesIn))).flat();
      return sizes.length ? [{ name, bytes: sumOf(sizes) }] : [];
    }),
  );
  return found.flat();
}

async function sizesIn({ names, bytes = () => 0 }: Place): Promise<number[]> {
  try {
    return await Promise.all((await names()).map((name) => bytes(name)));
  } catch {
    return [];
  }
}

/** Takes one kind away. What the browser refuses stays, and `tracesHere` still finds it. */
export async function removeTrace(kind: TraceName): Promise<void> {
  for (const { names, remove } of places[kind])
    try {
      for (const name of await names()) await remove(name);
    } catch {
      // The next place may allow it.
    }
}
