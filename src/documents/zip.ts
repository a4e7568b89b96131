import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file of an archive, and the day that it is from, YYYY-MM-DD. */
export interface ZipEntry {
  body: string | Uint8Array;
  day: string;
}

/** Files that are compressed already. */
const packed = /\.(pdf|docx|png|woff2)$/;

/** An archive of files by path. The same files give the same bytes on every machine. */
export async function zipOf(entries: ReadonlyMap<string, ZipEntry>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, { body, day }] of entries) {
    const options = { mtime: zipTime(day), forceDosTimestamp: true, compress: !packed.test(path) };
    zip.addBuffer(Buffer.from(body), path, options);
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** A day as a ZIP file keeps it: without a time zone, so that every machine writes the same. */
export function zipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
