import { type allShelves, anyShelves } from './shelves/all.ts';
import { store } from './store.ts';
import { removeTrace, type TraceName, traceNames, tracesHere } from './traces.ts';
import { sizesOf } from './transfer.ts';

/** One thing that this device remembers. */
export interface Row {
  /** Which words name it; `other` for what no page of this version knows. */
  label: (typeof allShelves)[number]['name'] | TraceName;
  /** Its name in the browser. */
  name: string;
  bytes: number;
  /** A part of it cannot be read. */
  isBroken: boolean;
  remove: () => unknown;
}

/** Everything, shelves first. */
export async function rowsHere(): Promise<Row[]> {
  const shelves = sizesOf(store).map(({ name, bytes, aside }): Row => {
    const shelf = anyShelves.find((one) => one.name === name);
    const isBroken = aside > 0 || (shelf !== undefined && store.load(shelf).fault === 'corrupt');
    return { label: shelf?.name ?? 'other', name, bytes, isBroken, remove: () => store.forget(name) };
  });
  const traces = (await tracesHere()).map(
    ({ name, bytes }): Row => ({ label: name, name, bytes, isBroken: false, remove: () => removeTrace(name) }),
  );
  return [...shelves, ...traces];
}

/** Deletes every shelf, what lies aside, marks, caches, workers. */
export async function removeAll(): Promise<void> {
  store.forget();
  for (const name of traceNames) await removeTrace(name);
}
