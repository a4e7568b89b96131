import { attribute, isComponent, walk } from '../markdown/tree.ts';
import type { Content } from './content.ts';
import { type Station, stationsOf } from './course.ts';
import { emergencyFacts } from './facts.ts';
import type { Graph, TextPage } from './graph.ts';
import type { Locale } from './locales.ts';
import { treeOf } from './text.ts';

/** Ids that components of a name have in a text, each once, in order. */
function idsOf(source: string, name: string): string[] {
  const found = [...walk(treeOf(source))].flatMap(({ node }) =>
    isComponent(node) && node.name === name ? (attribute(node, 'id') ?? []) : [],
  );
  return [...new Set(found)];
}

const sectionOf = (lesson: TextPage, id: string) =>
  lesson.text.sections.find((section) => section.id === id)?.source ?? '';

/** Latvian phrases of a lesson's words. */
export const wordsOf = (lesson: TextPage): string[] => idsOf(sectionOf(lesson, 'words'), 'Phrase');

/** Phrases that fit on one sheet: the same number of every lesson, at most ten in all. */
export function keyPhrases(lessons: TextPage[], most = 10): string[] {
  const each = Math.max(1, Math.floor(most / Math.max(1, lessons.length)));
  return [...new Set(lessons.flatMap((lesson) => wordsOf(lesson).slice(0, each)))].slice(0, most);
}

/** Phone numbers that a module and its lessons give, and the emergency number first. */
export function phoneFacts({ facts }: Pick<Content, 'facts'>, { page, lessons }: Station): string[] {
  const named = [page, ...lessons].flatMap(({ text, data }) => [...(data.law ?? []), ...idsOf(text.body, 'Fact')]);
  return [...new Set([emergencyFacts[0], ...named])].filter((id) => facts[id]?.unit === 'phone');
}

/** Paths of the papers of every module in every language. */
export const paperPaths = (content: Content, graph: Graph, locales: readonly Locale[]) =>
  locales.flatMap((locale) =>
    stationsOf(content, graph, locale).map((station) => ({
      params: { locale, module: station.plan.id },
      props: { station },
    })),
  );
