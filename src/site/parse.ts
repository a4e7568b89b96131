import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { choiceFix, fieldFix, fieldFixes, limitFix } from './messages/fields.ts';
import type { Words } from './messages/shape.ts';
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
    error(file, lineAt(cause.pos[0]), 'data.syntax', { message: cause.message.split('\n')[0] ?? '' }),
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
    problems.push(error(file, 1 + offset, 'data.alias'));
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

const wholeFile: Words = { en: 'the file', lv: 'fails' };

function explain(file: string, parsed: Parsed, issue: z.core.$ZodIssue): Problem[] {
  const where = issue.path.map(String).join('.') || wholeFile;
  const line = parsed.lineOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) =>
      error(file, parsed.lineOf([...issue.path, field]), 'field.unknown', { field, where }),
    );
  if (issue.code === 'invalid_key') {
    const fix = fieldFix(issue.issues[0]?.message ?? 'use small Latin letters, digits and hyphens');
    return [error(file, line, 'field.id', { id: String(issue.path.at(-1)), fix })];
  }
  if (get(parsed.value, issue.path) === undefined) return [error(file, line, 'field.missing', { where })];
  const value = JSON.stringify(get(parsed.value, issue.path)).slice(0, 80);
  return [error(file, line, 'field.value', { where, value, fix: fixOf(issue) })];
}

/** The schema's own words; where it has none, the library's are put into plain ones. */
function fixOf(issue: z.core.$ZodIssue): Words {
  if (!/^(Invalid|Too (big|small))\b/.test(issue.message)) return fieldFix(issue.message);
  if (issue.code === 'invalid_value') return choiceFix(issue.values.map(String));
  if (issue.code === 'too_big') return limitFix(issue.origin, issue.maximum, true);
  if (issue.code === 'too_small') return limitFix(issue.origin, issue.minimum, false);
  if (issue.code === 'invalid_format' && issue.format === 'email') return fieldFixes.email;
  return issue.code === 'invalid_type' ? (fixOfType[issue.expected] ?? fieldFixes.shape) : fieldFixes.shape;
}

const fixOfType: Record<string, Words> = {
  string: fieldFixes.text,
  number: fieldFixes.number,
  int: fieldFixes.number,
  array: fieldFixes.list,
};

const get = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part], value);

/** Splits MDX into front matter and body. `bodyLine` is the line of the file on which the body starts. */
export function splitFrontMatter(source: string): { front: string; body: string; bodyLine: number } | null {
  const match = source.match(/^\uFEFF?---\r?\n([\s\S]*?\r?\n)---[ \t]*(\r?\n|$)/);
  if (!match) return null;
  const head = match[0];
  return { front: match[1] ?? '', body: source.slice(head.length), bodyLine: head.split('\n').length };
}
