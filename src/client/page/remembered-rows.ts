import { isRecord, jsonOf } from '../store/shelf.ts';
import { store } from '../store/store.ts';
import { sizesOf } from '../store/transfer.ts';
import { removeTrace, traceNames, tracesHere } from './traces.ts';

/** One thing that this device remembers. */
export interface Row {
  /** Of its shelf, or of the kind of trace. */
  name: string;
  bytes: number;
  /** A part of it cannot be read. */
  isBroken: boolean;
  remove: () => unknown;
}

/** Everything, shelves first. */
export async function rowsHere(): Promise<Row[]> {
  const broken = new Set(store.documents().flatMap(({ name, text }) => (isRecord(jsonOf(text)) ? [] : [name])));
  const shelves = sizesOf(store).map(
    ({ name, bytes }): Row => ({ name, bytes, isBroken: broken.has(name), remove: () => store.forget(name) }),
  );
  const traces = (await tracesHere()).map(
    ({ name, bytes }): Row => ({ name, bytes, isBroken: false, remove: () => removeTrace(name) }),
  );
  return [...shelves, ...traces];
}

/** Deletes every shelf, what lies aside, marks, caches, workers. */
export async function removeAll(): Promise<void> {
  store.forget();
  for (const name of traceNames) await removeTrace(name);
}
