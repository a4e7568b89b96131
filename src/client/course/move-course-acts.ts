import { todayHere } from '../../site/day.ts';
import { giveFile } from '../give-file.ts';
import { courseShelves } from '../store/shelves/course.ts';
import { progressShelf } from '../store/shelves/progress.ts';
import { store } from '../store/store.ts';
import { exportText, importText } from '../store/transfer.ts';
import { parsed } from '../trusted.ts';
import { countDone } from './progress.ts';
import { fileOfCode, linkOf } from './progress-link.ts';

export { fileOfCode };

const names = courseShelves.map(({ name }) => name);

function doneHere(): number {
  const { data } = store.load(progressShelf);
  return countDone(data, Object.keys(data.done));
}

/** Joins a file with what is here; gives the name of what to tell, and how many lessons are new. */
export function take(text: string): [name: string, added: number] {
  const before = doneHere();
  const { fault, shelves: read } = importText(store, text, courseShelves);
  return [fault ?? read.find((one) => one.fault)?.fault ?? 'added', doneHere() - before];
}

/** Gives the course as a file. */
export function download(): void {
  giveFile(`celvedis-course-${todayHere()}.json`, 'application/json', exportText(store, todayHere(), names));
}

/** QR code of a link with the course, or null when it would have too many bytes. */
export async function draw(course: string, label: string): Promise<Element | null> {
  const link = linkOf(store, new URL(course, location.href).href);
  if (!link) return null;
  const { renderSVG } = await import('uqr');
  const picture = parsed(renderSVG(link, { ecc: 'L', border: 2 }), 'image/svg+xml');
  picture.documentElement.setAttribute('role', 'img');
  picture.documentElement.setAttribute('aria-label', label);
  return picture.documentElement;
}
