import type { z } from 'zod';
import { type Node, walk } from '../markdown/tree.ts';
import type { TextSource } from './content.ts';
import { parseTextPath, textFolders } from './keys.ts';
import { isLocale, sourceLocale } from './locales.ts';
import { checkShape, parseYaml, splitFrontMatter } from './parse.ts';
import { error, type Problem } from './problems.ts';
import { sourceSchema, type TextData, translationSchema } from './schemas.ts';
import { parseMdx } from './text.ts';

/** What a file says, with the line numbers and the syntax tree that checks need. */
export interface FoundText extends TextSource {
  source: string;
  bodyLine: number;
  /** Syntax tree of the whole file. */
  tree: Node;
}

/**
 * Reads one text: its place, front matter and tree. What cannot be read gives problems and no text.
 * @param file path that begins with `content/`
 */
export function readText(file: string, source: string): { text: FoundText | null; problems: Problem[] } {
  const path = file.replace(/^content\//, '');
  const place = parseTextPath(path);
  const [locale = '', folder = ''] = path.split('/');
  if (!place || !textFolders.includes(folder)) {
    const fix = isLocale(locale)
      ? `put it into one of ${textFolders.join(', ')}, with a name of small Latin letters, digits and hyphens`
      : 'put it into the folder of a language that src/site/locales.ts knows';
    return { text: null, problems: [error(file, 1, `no page can have the path ${path}`, fix)] };
  }
  const parts = splitFrontMatter(source);
  if (!parts) {
    return {
      text: null,
      problems: [
        error(file, 1, 'no front matter', 'start the file with --- , title, summary, --- (see content/README.md)'),
      ],
    };
  }
  const parsed = parseYaml(file, parts.front, 1);
  const isSource =
    place.locale === sourceLocale || (parsed.value as { source?: string } | null)?.source === place.locale;
  const schema = isSource ? sourceSchema(place.kind) : translationSchema(place.kind);
  const checked = checkShape(file, parsed, schema as z.ZodType<TextData>);
  const problems = isSource ? checked.problems : checked.problems.map(explainTranslation);
  const parsing = parseText(file, source, parts.body);
  if (!checked.value || !parsing.tree) return { text: null, problems: [...problems, ...parsing.problems] };
  const { body, bodyLine } = parts;
  return { text: { ...place, file, source, data: checked.value, tree: parsing.tree, body, bodyLine }, problems };
}

/** Parses the whole file, and the body as sections and build will; broken MDX becomes one problem. */
function parseText(file: string, source: string, body: string): { tree: Node | null; problems: Problem[] } {
  try {
    const tree = parseMdx(source.replace(/^\uFEFF/, '')) as unknown as Node;
    // A tree too deep to walk would break every pass after this one.
    for (const _ of walk(tree));
    parseMdx(body);
    return { tree, problems: [] };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const [, line = '1', found = message] = message.match(/^(\d+):\d+: ([\s\S]*)$/) ?? [];
    return {
      tree: null,
      problems: [
        error(
          file,
          Number(line),
          found.replace(/\s+/g, ' '),
          'correct the Markdown or the component here; for the signs < and { write words',
        ),
      ],
    };
  }
}

/** In a translation an unknown field is most often one that belongs to the source. */
const explainTranslation = (problem: Problem): Problem =>
  problem.found.startsWith('unknown field')
    ? {
        ...problem,
        fix: 'take it out: a translation has only title and summary (lessons and modules: goals); the rest is read from the source',
      }
    : problem;
