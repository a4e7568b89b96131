import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { assemble } from './assemble.ts';
import { checkShape } from './check-shape.ts';
import type { Content } from './content.ts';
import { drawingName } from './drawings.ts';
import { locales } from './locales.ts';
import { parseYaml } from './parse.ts';
import { error, type Problem } from './problems.ts';
import { type ReadText, readText } from './read-text.ts';
import { dataFiles } from './schemas.ts';

/** path below `content/` → text of the file */
export type Files = Map<string, string>;

/** No file of content needs more; a larger one is not even parsed. */
export const largestFile = 300_000;

/** Reads every file of a folder but symbolic links, or those `isAsked` takes by their path in it; nothing of it is run. */
export function readFiles(folder: string, isAsked: (path: string) => boolean = () => true): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isAsked)
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

export type { ReadText } from './read-text.ts';

export interface ReadContent {
  files: Files;
  content: Content;
  texts: ReadText[];
  problems: Problem[];
}

const prefix = 'content/';

/** Parses all files, checks their shapes and assembles what is sound. Problems name file and line. */
export function readContent(files: Files): ReadContent {
  const problems: Problem[] = [];
  // Every language has words, if only empty ones, so that a folder without data does not break what reads them.
  const data = new Map<string, unknown>(locales.map(({ id }) => [`${id}/ui.json`, {}]));
  const found: ReadText[] = [];
  for (const [path, source] of files) {
    const file = prefix + path;
    if (Buffer.byteLength(source) > largestFile) {
      problems.push(error(file, 1, 'file.too-large', { bytes: Buffer.byteLength(source), most: largestFile }));
    } else if (path.endsWith('.mdx')) {
      const result = readText(file, source);
      problems.push(...result.problems);
      if (result.text) found.push(result.text);
    } else if (/\.(ya?ml|json)$/.test(path)) {
      const shape = dataFiles.find((known) => known.path.test(path));
      if (!shape) {
        problems.push(error(file, 1, 'file.unknown-data'));
        continue;
      }
      const checked = checkShape(file, parseYaml(file, source), shape.schema as z.ZodType<unknown>);
      problems.push(...checked.problems);
      if (checked.value !== null) data.set(path, checked.value);
    } else if (drawingName(path)) {
      data.set(path, source);
    } else if (!path.startsWith('media/') && path !== 'README.md') {
      problems.push(error(file, 1, 'file.kind'));
    }
  }
  return { files, content: assemble(found, data), texts: found, problems };
}
