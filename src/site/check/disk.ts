import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Problem } from '../problems.ts';
import { largestFile } from '../read.ts';

/** What only the disk knows: symbolic links, which could lead out of the folder, and the size of pictures and sounds. */
export function checkDisk(folder: string): Problem[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const file = `content/${path.slice(folder.length + 1).replaceAll('\\', '/')}`;
    if (entry.isSymbolicLink()) return [error(file, 1, 'file.link')];
    if (!entry.isFile() && !entry.isDirectory()) return [error(file, 1, 'file.not-a-file')];
    const bytes = entry.isFile() && file.startsWith('content/media/') ? lstatSync(path).size : 0;
    return bytes > largestFile ? [error(file, 1, 'file.too-large', { bytes, most: largestFile })] : [];
  });
}
