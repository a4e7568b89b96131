import { todayHere } from '../../site/day.ts';
import { giveFile } from '../give-file.ts';
import { allShelves } from '../store/shelves/all.ts';
import { store } from '../store/store.ts';
import { exportText, importText } from '../store/transfer.ts';

/** Gives all shelves as one file, unreadable ones too. */
export function download(): void {
  giveFile(`celvedis-${todayHere()}.json`, 'application/json', exportText(store, todayHere()));
}

/** Joins a file with what is here; gives the name of what to tell. */
export function take(text: string): string {
  const { fault, shelves } = importText(store, text, allShelves);
  return fault ?? shelves.find((one) => one.fault)?.fault ?? 'added';
}
