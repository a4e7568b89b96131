import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of pictures and sounds; names in data are paths below it. */
export const mediaFolder = join(process.cwd(), 'content/media');

/** Address of a sound or picture. */
export const mediaUrl = (name: string) => `/media/${name}`;

/** Size in kilobytes, at least one. */
export const mediaSize = (name: string): number =>
  Math.max(1, Math.round(statSync(join(mediaFolder, name)).size / 1000));
