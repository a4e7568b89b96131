import { type Device, keyOf, keysOn, moveAside, nameOf, type Stored, storedOn } from './device.ts';
import { documentOf, type Fault, jsonOf, type Outcome, readDocument, type Shelf } from './shelf.ts';

/** What surrounds the store; tests give their own. */
interface Surroundings {
  /** May throw: browsers refuse even to name the storage when cookies are off. */
  device: () => Device;
  /** Calls back with the key that another tab changed, or null when it changed all. */
  listen: (hear: (key: string | null) => void) => void;
}

/**
 * The one place that remembers anything on the device: one versioned document a shelf, its key without language.
 * Nothing is written but by `save`, and nothing is removed but by `forget`: call both only after the reader's own
 * action. What the device cannot keep lives in memory until the page is closed.
 */
export function openStore({ device, listen }: Surroundings) {
  const memory = new Map<string, { text: string; fault: Fault }>();
  const hearers = new Set<(name: string | null) => void>();
  let isListening = false;

  const read = <T>(shelf: Shelf<T>, text: string | null): Outcome<T> =>
    text === null ? { data: shelf.empty } : readDocument(shelf, jsonOf(text));
  const tell = (name: string | null) => {
    for (const hear of hearers) hear(name);
  };

  /** What lies on a shelf; what is empty, unreadable or out of reach gives the empty value. */
  function load<T>(shelf: Shelf<T>): Outcome<T> {
    const unsaved = memory.get(shelf.name);
    if (unsaved) return { ...read(shelf, unsaved.text), fault: unsaved.fault };
    try {
      return read(shelf, device().getItem(keyOf(shelf.name)));
    } catch {
      return { data: shelf.empty, fault: 'blocked' };
    }
  }

  function write<T>(shelf: Shelf<T>, text: string): Fault | undefined {
    try {
      const key = keyOf(shelf.name);
      const old = device().getItem(key);
      const { fault } = read(shelf, old);
      if (fault === 'newer') return fault;
      if (old !== null && fault) moveAside(device(), key, old);
      device().setItem(key, text);
      return fault;
    } catch (cause) {
      return cause instanceof Error && /quota/i.test(cause.name) ? 'full' : 'blocked';
    }
  }

  /**
   * Changes a shelf, beginning with what lies there now, because another tab may have changed it. The fault `corrupt`
   * says that the change is kept and the old text lies aside; with any other the change is in memory only.
   */
  function save<T>(shelf: Shelf<T>, change: (now: T) => T): Outcome<T> {
    const data = change(load(shelf).data);
    const text = documentOf(shelf, data);
    const fault = write(shelf, text);
    if (fault && fault !== 'corrupt') memory.set(shelf.name, { text, fault });
    else memory.delete(shelf.name);
    tell(shelf.name);
    return { data, fault };
  }

  /** Calls back with the new state whenever this or another tab changes the shelf; gives the function that ends it. */
  function subscribe<T>(shelf: Shelf<T>, hear: (now: Outcome<T>) => void): () => void {
    if (!isListening)
      listen((key) => {
        if (key === null || nameOf(key) !== null) tell(key && nameOf(key));
      });
    isListening = true;
    const hearer = (name: string | null) => {
      if (name === null || name === shelf.name) hear(load(shelf));
    };
    hearers.add(hearer);
    return () => void hearers.delete(hearer);
  }

  /** Every document of this site, also of shelves that no page knows any more and of what is only in memory. */
  function documents(): Stored[] {
    const unsaved = [...memory].map(([name, { text }]) => ({ name, text, aside: false }));
    const kept = reach(() => storedOn(device())) ?? [];
    return [...kept.filter(({ name, aside }) => aside || !memory.has(name)), ...unsaved];
  }

  /** Removes one shelf with what lies aside of it, or all of them; false when the device refuses. */
  function forget(name?: string): boolean {
    if (name === undefined) memory.clear();
    else memory.delete(name);
    const removed = reach(() => keysOn(device(), name).map((key) => device().removeItem(key)));
    tell(name ?? null);
    return removed !== undefined;
  }

  return { load, save, subscribe, documents, forget };
}
export type Store = ReturnType<typeof openStore>;

/** What the device answers, or undefined when it refuses. */
function reach<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The store of this browser. */
export const store = openStore({
  device: () => localStorage,
  listen: (hear) => addEventListener('storage', ({ key }) => hear(key)),
});
