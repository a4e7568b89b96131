import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { error, type Problem } from './problems.ts';

export interface Parsed {
  value: unknown;
  problems: Problem[];
  /** Line of the field at a path such as ['nvd-phone', 'mark'], 1-based; the nearest parent's line when it is absent. */
  lineOf: (path: PropertyKey[]) => number;
}

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
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = document.getIn(path.slice(0, depth - 1), true) as {
        items?: { key?: { value?: unknown; range?: number[] }; range?: number[] }[];
      };
      const items =
        parent && typeof parent === 'object' && 'items' in parent
          ? (parent.items ?? [])
          : (document.contents as typeof parent)?.items;
      const wanted = path[depth - 1];
      const item = items?.find(
        (pair, index) => pair?.key?.value === wanted || (typeof wanted === 'number' && index === wanted),
      );
      const position = item?.key?.range?.[0] ?? item?.range?.[0];
      if (position !== undefined) return lineAt(position);
    }
    return 1 + offset;
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
