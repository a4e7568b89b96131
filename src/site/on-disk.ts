import { buildGraph } from './build-graph.ts';
import { today } from './clock.ts';
import type { Content } from './content.ts';
import type { Graph } from './graph.ts';
import { liveLocales } from './locales.ts';
import { readContent, readFiles } from './read.ts';

let known: { content: Content; graph: Graph } | undefined;

/** Content and graph of the site for whatever cannot ask Astro for them; read once in a process. */
export function siteOnDisk(): { content: Content; graph: Graph } {
  if (known) return known;
  const { content } = readContent(readFiles('content'));
  known = { content, graph: buildGraph(content, liveLocales, today()) };
  return known;
}
