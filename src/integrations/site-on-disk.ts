import { buildGraph } from '../site/build-graph.ts';
import { today } from '../site/clock.ts';
import type { Content } from '../site/content.ts';
import type { Graph } from '../site/graph.ts';
import { liveLocales } from '../site/locales.ts';
import { readContent, readFiles } from '../site/read.ts';

let known: { content: Content; graph: Graph } | undefined;

/** Content and graph for integrations, which cannot ask Astro for them: read once a build. */
export function siteOnDisk(): { content: Content; graph: Graph } {
  if (known) return known;
  const { content } = readContent(readFiles('content'));
  known = { content, graph: buildGraph(content, liveLocales, today()) };
  return known;
}
