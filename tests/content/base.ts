import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Files, readFiles } from '../../src/site/read.ts';

/** A small sound content folder, read anew for each caller. */
export const baseFolder = fileURLToPath(new URL('../fixtures/content', import.meta.url));
export const baseFiles = (): Files => readFiles(baseFolder);

/** The same files with one of them changed; fails when the words to replace are not there. */
export function withChange(files: Files, path: string, from: string, to: string): Files {
  const before = files.get(path) ?? '';
  if (!before.includes(from)) throw new Error(`${path} in the fixtures does not hold ${JSON.stringify(from)}.`);
  // A function, so that "$&" and the like in the words mean themselves.
  return new Map(files).set(
    path,
    before.replace(from, () => to),
  );
}

/** The code in the fixtures would leave this file behind if anything ran it. */
export const canaryFile = 'canary.txt';

export const fixtureText = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
