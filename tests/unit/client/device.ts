import type { Device } from '../../../src/client/store/device.ts';
import { openStore, type Store } from '../../../src/client/store/store.ts';

/** A device in memory. `room`: characters that it holds before it is full; `refuses`: it throws whatever is asked. */
export class FakeDevice implements Device {
  readonly texts: Map<string, string>;
  room = Number.POSITIVE_INFINITY;
  refuses = false;
  writes = 0;

  constructor(texts: Record<string, string> = {}) {
    this.texts = new Map(Object.entries(texts));
  }
  #ask() {
    if (this.refuses) throw new DOMException('no', 'SecurityError');
    return this.texts;
  }
  get length() {
    return this.#ask().size;
  }
  key(at: number) {
    return [...this.#ask().keys()][at] ?? null;
  }
  getItem(key: string) {
    return this.#ask().get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.writes += 1;
    const others = [...this.#ask()].filter(([one]) => one !== key);
    const used = others.reduce((sum, [one, text]) => sum + one.length + text.length, 0);
    if (used + key.length + value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, value);
  }
  removeItem(key: string) {
    this.writes += 1;
    this.#ask().delete(key);
  }
}

export interface Tab {
  device: FakeDevice;
  store: Store;
  /** What the browser does when another tab has changed a key, or all. */
  changed: (key: string | null) => void;
  /** How often the store asked to be told. */
  listens: () => number;
}

export function openTab(texts: Record<string, string> | FakeDevice = {}): Tab {
  const device = texts instanceof FakeDevice ? texts : new FakeDevice(texts);
  const hearers: ((key: string | null) => void)[] = [];
  const listen = (hear: (key: string | null) => void) => void hearers.push(hear);
  const store = openStore({ device: () => device, listen });
  const changed = (key: string | null) => {
    for (const hear of hearers) hear(key);
  };
  return { device, store, changed, listens: () => hearers.length };
}
