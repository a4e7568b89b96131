import type { Files } from '../read.ts';

/** A file that a command writes or, where `text` is null, takes away. */
export interface Write {
  /** Path below `content/`. */
  path: string;
  text: string | null;
}

/** What a command says and what it writes. Only `src/cli/content.ts` touches the disk. */
export interface Outcome {
  lines: string[];
  writes: Write[];
}

/** Something that the person at the keyboard can put right. */
export class Refusal extends Error {}

/** The files as they are after the writes. */
export function written(files: Files, writes: readonly Write[]): Files {
  const after = new Map(files);
  for (const { path, text } of writes) {
    if (text === null) after.delete(path);
    else after.set(path, text);
  }
  return after;
}
