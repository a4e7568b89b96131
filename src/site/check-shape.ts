import type { z } from 'zod';
import { choiceFix, fieldFix, fieldFixes, limitFix } from './messages/fields.ts';
import type { Words } from './messages/shape.ts';
import type { Parsed } from './parse.ts';
import { error, type Problem } from './problems.ts';

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

/** Puts what is wrong with the shape of a file into an editor's words. */
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
