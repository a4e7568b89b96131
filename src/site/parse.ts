import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { error, type Problem } from './problems.ts';

export interface Parsed {
  value: unknown;
  problems: Problem[];
  /** Line of the field at a path such as ['nvd-phone', 'mark'], 1-based; the nearest parent's line when it is absent. */
  lineOf: (path: PropertyKey[]) => number;
}

/** The parts of a YAML node or of a pair in a map that line numbers need. */
type YamlNode =
  | { items?: YamlNode[]; key?: { value?: unknown; range?: number[] }; value?: unknown; range?: number[] }
  | null
  | undefined;

/** Parses YAML or JSON (a part of YAML) and keeps line numbers. `offset` is added to every line. */
export function parseYaml(file: string, source: string, offset = 0): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  const problems = [...document.errors, ...document.warnings].map((cause) =>
    error(
      file,
      lineAt(cause.pos[0]),
      cause.message.split('\n')[0] ?? 'not readable',
      'correct the YAML or JSON at this place',
    ),
  );
  const lineOf = (path: PropertyKey[]): number => {
    let node = document.contents as YamlNode;
    let line = 1 + offset;
    for (const part of path) {
      // Keys are compared as text, because YAML reads the id 112 as a number.
      const item = node?.items?.find((one, index) => (one?.key ? String(one.key.value) : index) === part);
      const position = (item?.key ?? item)?.range?.[0];
      if (position === undefined) break;
      line = lineAt(position);
      node = item?.key ? (item.value as YamlNode) : item;
    }
    return line;
  };
  let value: unknown = null;
  try {
    value = problems.length ? null : document.toJS({ maxAliasCount: 0 });
  } catch {
    problems.push(error(file, 1 + offset, 'a YAML alias (*name)', 'write the value out'));
  }
  return { value, problems, lineOf };
}

/** Checks a parsed file against its shape and says what is wrong in the editor's words. */
export function checkShape<T>(
  file: string,
  parsed: Parsed,
  schema: z.ZodType<T>,
): { value: T | null; problems: Problem[] } {
  if (parsed.problems.length) return { value: null, problems: parsed.problems };
  const result = schema.safeParse(parsed.value);
  if (result.success) return { value: result.data, problems: [] };
  return { value: null, problems: result.error.issues.flatMap((issue) => explain(file, parsed, issue)) };
}

function explain(file: string, parsed: Parsed, issue: z.core.$ZodIssue): Problem[] {
  const where = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) =>
      error(
        file,
        parsed.lineOf([...issue.path, field]),
        `unknown field "${field}" in ${where}`,
        'correct the spelling or take it out; fields are listed in content/README.md',
      ),
    );
  }
  if (issue.code === 'invalid_key') {
    return [
      error(
        file,
        parsed.lineOf(issue.path),
        `"${String(issue.path.at(-1))}" cannot be used as an id`,
        issue.issues[0]?.message ?? 'use small Latin letters, digits and hyphens',
      ),
    ];
  }
  const missing = get(parsed.value, issue.path) === undefined;
  const line = parsed.lineOf(issue.path);
  if (missing) return [error(file, line, `"${where}" is missing`, 'add it; content/README.md shows the shape')];
  const found = JSON.stringify(get(parsed.value, issue.path));
  return [error(file, line, `"${where}" is ${found?.slice(0, 80)}`, fixOf(issue))];
}

/** A choice of several shapes has no words of its own. */
const fixOf = ({ message }: z.core.$ZodIssue) =>
  message === 'Invalid input' ? 'write it as content/README.md shows' : message;

const get = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part], value);

/** Splits MDX into front matter and body. `bodyLine` is the line of the file on which the body starts. */
export function splitFrontMatter(source: string): { front: string; body: string; bodyLine: number } | null {
  const match = source.match(/^\uFEFF?---\r?\n([\s\S]*?\r?\n)---[ \t]*(\r?\n|$)/);
  if (!match) return null;
  const head = match[0];
  return { front: match[1] ?? '', body: source.slice(head.length), bodyLine: head.split('\n').length };
}
