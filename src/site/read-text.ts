import type { Root } from 'mdast';
import type { z } from 'zod';
import { type Node, walk } from '../markdown/tree.ts';
import { checkShape } from './check-shape.ts';
import type { Text } from './content.ts';
import { parseTextPath, type TextPath, textFolders } from './keys.ts';
import { isLocale, sourceLocale } from './locales.ts';
import type { Message } from './messages.ts';
import { parseYaml, splitFrontMatter } from './parse.ts';
import { error, type Problem } from './problems.ts';
import { sourceSchema, type TextData, translationSchema } from './schemas.ts';
import { cutSections, parseMdx } from './text.ts';

/** A text as checks see it: with the line numbers and the syntax tree that they need. */
export interface ReadText extends Text {
  source: string;
  bodyLine: number;
  /** Syntax tree of the whole file. */
  tree: Node;
}

/**
 * Reads one text: its place, front matter and tree. What cannot be read gives problems and no text.
 * @param file path that begins with `content/`
 */
export function readText(file: string, source: string): { text: ReadText | null; problems: Problem[] } {
  const path = file.replace(/^content\//, '');
  const place = parseTextPath(path);
  if (!place || !textFolders.includes(path.split('/')[1] ?? '')) return { text: null, problems: [pathProblem(path)] };
  const parts = splitFrontMatter(source);
  if (!parts) return { text: null, problems: [error(file, 1, 'text.no-front-matter')] };
  const front = readFront(file, place, parts.front);
  const parsing = parseText(file, source);
  const problems = [...front.problems, ...parsing.problems];
  if (!front.data || !parsing.tree) return { text: null, problems };
  const { body, bodyLine } = parts;
  const start = { offset: parsing.source.length - body.length, line: bodyLine };
  const sections = cutSections(parsing.source, parsing.tree, front.data, start);
  const tree = parsing.tree as unknown as Node;
  return { text: { ...place, file, source, data: front.data, tree, body, bodyLine, sections }, problems };
}

function pathProblem(path: string): Problem {
  const isKnown = isLocale(path.split('/')[0] ?? '');
  const folders = textFolders.join(', ');
  const file = `content/${path}`;
  return isKnown ? error(file, 1, 'file.path', { path, folders }) : error(file, 1, 'file.path-language', { path });
}

/** Front matter in the shape that the text's kind and language ask for. */
function readFront(file: string, { kind, locale }: TextPath, front: string) {
  const parsed = parseYaml(file, front, 1);
  const isSource = locale === sourceLocale || (parsed.value as { source?: string } | null)?.source === locale;
  const schema = isSource ? sourceSchema(kind) : translationSchema(kind);
  const { value, problems } = checkShape(file, parsed, schema as z.ZodType<TextData>);
  return { data: value, problems: isSource ? problems : problems.map(explainTranslation) };
}

/** Parses the whole file once, for checks and sections; broken MDX becomes one problem. */
function parseText(file: string, withMark: string): { source: string; tree: Root | null; problems: Problem[] } {
  const source = withMark.replace(/^\uFEFF/, '');
  try {
    const tree = parseMdx(source);
    // A tree too deep to walk would break every pass after this one.
    for (const _ of walk(tree as unknown as Node));
    return { source, tree, problems: [] };
  } catch (cause) {
    const thrown = cause instanceof Error ? cause.message : String(cause);
    const [, line = '1', found = thrown] = thrown.match(/^(\d+):\d+: ([\s\S]*)$/) ?? [];
    return { source, tree: null, problems: [error(file, Number(line), ...syntaxMessage(found.replace(/\s+/g, ' ')))] };
  }
}

/** Slips that translators make often, in words of their own; other ones in those of the parser. */
function syntaxMessage(message: string): Message {
  const [, open] = message.match(/^Expected (?:a|the) closing tag (?:for )?`<\/?([^>`]+)>`/) ?? [];
  if (open) return ['text.unclosed', { name: open }];
  const [, closes, inner] = message.match(/^Unexpected closing tag `<\/([^>`]+)>`(?:.* for `<([^>`]+)>`)?/) ?? [];
  if (closes) return inner ? ['text.unclosed', { name: inner }] : ['text.closes-nothing', { name: closes }];
  if (/^Unexpected character after `<`/.test(message)) return ['text.no-tag'];
  return ['text.syntax', { message }];
}

/** In a translation an unknown field is most often one that belongs to the source. */
function explainTranslation(problem: Problem): Problem {
  const { field = '', where = '' } = problem.values;
  return problem.id === 'field.unknown'
    ? error(problem.file, problem.line, 'field.of-source', { field, where })
    : problem;
}
