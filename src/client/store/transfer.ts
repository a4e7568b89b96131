import { type Fault, isRecord, jsonOf, readDocument, type Shelf } from './shelf.ts';
import type { Store } from './store.ts';

/** Format of the file: goes up when old readers could not read it. */
const format = 1;

/** A shelf as the privacy page lists it: bytes on the device, and how many unreadable documents lie aside. */
export interface Row {
  name: string;
  bytes: number;
  aside: number;
}

/** Every shelf that holds something, by name. */
export function sizesOf(store: Store): Row[] {
  const rows = new Map<string, Row>();
  for (const { name, text, aside } of store.documents().sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const row = rows.get(name) ?? { name, bytes: 0, aside: 0 };
    rows.set(name, { ...row, bytes: row.bytes + byteLength(text), aside: row.aside + Number(aside) });
  }
  return [...rows.values()];
}

export const byteLength = (text: string) => new TextEncoder().encode(text).length;

/**
 * Shelves as one JSON file: `{ celvedis: 1, exported: "2026-11-20", shelves: { start: { version, data } }, aside: [ … ] }`.
 * @param names which shelves; all of them where it is left out, then also the texts that lie aside
 */
export function exportText(store: Store, exported: string, names?: string[]): string {
  const stored = store.documents().filter(({ name }) => names?.includes(name) ?? true);
  const shelves = Object.fromEntries(
    stored.filter(({ aside }) => !aside).map(({ name, text }) => [name, jsonOf(text) ?? text]),
  );
  const aside = names ? [] : stored.filter((one) => one.aside).map(({ name, text }) => ({ name, text }));
  return JSON.stringify({ celvedis: format, exported, shelves, ...(aside.length ? { aside } : {}) });
}

/** How one shelf of a file fared: nothing wrong, a fault of the device, a name that no page knows, or a broken value. */
export interface Imported {
  name: string;
  fault?: Fault | 'unknown' | 'unreadable';
}

/** What came of a file; `foreign`: it is not ours or broken, `newer`: a newer version of this site made it. */
interface ImportOutcome {
  fault?: 'foreign' | 'newer';
  shelves: Imported[];
}

/** Reads a file of `exportText` and joins each shelf with what lies here by the shelf's own rule. */
export function importText(store: Store, text: string, known: Shelf<unknown>[]): ImportOutcome {
  const file = jsonOf(text);
  if (!isRecord(file) || !Number.isInteger(file.celvedis) || !isRecord(file.shelves))
    return { fault: 'foreign', shelves: [] };
  if (file.celvedis !== format) return { fault: 'newer', shelves: [] };
  const shelves = Object.entries(file.shelves).map(([name, document]) => {
    const shelf = known.find((one) => one.name === name);
    return { name, fault: shelf ? importShelf(store, shelf, document) : 'unknown' } satisfies Imported;
  });
  return { shelves };
}

function importShelf<T>(store: Store, shelf: Shelf<T>, document: unknown): Imported['fault'] {
  const { data, fault } = readDocument(shelf, document);
  if (fault) return fault === 'corrupt' ? 'unreadable' : fault;
  return store.save(shelf, (mine) => shelf.merge(mine, data)).fault;
}
