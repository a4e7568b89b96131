import { type CollectionEntry, getCollection } from 'astro:content';
import files from 'virtual:content-data';
import type { z } from 'zod';
import { assemble } from './assemble.ts';
import { buildGraph } from './build-graph.ts';
import { checkShape } from './check-shape.ts';
import { today } from './clock.ts';
import type { TextSource } from './content.ts';
import { drawingName, drawingProblems } from './drawings.ts';
import { parseTextPath } from './keys.ts';
import { type Locale, liveLocales } from './locales.ts';
import { parseYaml } from './parse.ts';
import { formatProblem } from './problems.ts';
import { type Reader, readerOf } from './reader.ts';
import { dataFiles } from './schemas.ts';

/**
 * The only place that asks Astro for content. Everything else works on what it gives: the graph of pages and, per
 * language, its words, formats, facts, phrases and records.
 */
const entries = new Map<string, CollectionEntry<'texts'>>();

async function readTexts(): Promise<TextSource[]> {
  return (await getCollection('texts')).map((entry) => {
    const file = `content/${entry.id}.mdx`;
    const place = parseTextPath(`${entry.id}.mdx`);
    if (!place) throw new Error(`${file}: no page can have this path; see content/README.md.`);
    entries.set(file, entry);
    return { ...place, file, data: entry.data, body: entry.body ?? '' };
  });
}

function readData(): Map<string, unknown> {
  return new Map(
    Object.entries(files).map(([path, source]) => {
      if (drawingName(path)) return [path, soundDrawing(`content/${path}`, source)];
      const schema = dataFiles.find((known) => known.path.test(path))?.schema as z.ZodType<unknown> | undefined;
      if (!schema) throw new Error(`content/${path}: a data file with an unknown name; see content/README.md.`);
      const { value, problems } = checkShape(`content/${path}`, parseYaml(`content/${path}`, source), schema);
      if (problems.length) throw new Error(problems.map(formatProblem).join('\n'));
      return [path, value];
    }),
  );
}

/** A drawing is shown by pages, drawn into PDF and Word: it passes its guard in the build, too. */
function soundDrawing(file: string, source: string): string {
  const problems = drawingProblems(file, source);
  if (problems.length) throw new Error(problems.map(formatProblem).join('\n'));
  return source;
}

export const now = today();
export const content = assemble(await readTexts(), readData());
export const graph = buildGraph(content, liveLocales, now);

/** The collection entry behind a page with a text, for rendering. */
export const entryOf = (file: string) => entries.get(file);

const readers = new Map<Locale, Reader>();

/** The reader's view of a language; made once. */
export function inLocale(locale: Locale): Reader {
  const known = readers.get(locale) ?? readerOf(content, graph, now, locale);
  readers.set(locale, known);
  return known;
}
