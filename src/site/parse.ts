import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, type ErrorCode, LineCounter, parseDocument, visit } from 'yaml';
import { fieldFix } from './messages/fields.ts';
import type { Message } from './messages.ts';
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
  const sound = file.endsWith('.json') ? plainJson(source) : plainYaml(source);
  if (!sound) return parseWithLines(file, source, offset);
  let parsed: Parsed | undefined;
  return {
    ...sound,
    problems: [],
    lineOf: (path) => {
      parsed ??= parseWithLines(file, source, offset);
      return parsed.lineOf(path);
    },
  };
}

type Sound = { value: unknown } | null;

/** JSON exactly as programs write it, so that no key stands twice. JSON.parse is the quickest parser there is. */
function plainJson(source: string): Sound {
  try {
    const value: unknown = JSON.parse(source);
    return `${JSON.stringify(value, null, 2)}\n` === source && !hasOddKey(value) ? { value } : null;
  } catch {
    return null; // the parser with lines says what is wrong
  }
}

/** YAML without a fault, by a parser eight times as quick that knows no lines. A test compares both on all of the content. */
function plainYaml(source: string): Sound {
  try {
    const value = load(source, { schema: CORE_SCHEMA, maxAliases: 0 });
    return loneReturn.test(source) || hasOddKey(value) ? null : { value };
  } catch {
    return null; // the parser with lines says what is wrong
  }
}

/** Line ends of very old machines, and empty keys, are what the two parsers read differently. */
const loneReturn = /\r(?!\n)/;
function hasOddKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasOddKey);
  return Object.entries(value).some(([key, inner]) => key === 'null' || key === '__proto__' || hasOddKey(inner));
}

function parseWithLines(file: string, source: string, offset: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  // The first mistake is the one to mend: the parser stumbles over the lines below it, too.
  const problems = [...document.errors.slice(0, 1), ...document.warnings].map(({ code, message, pos }) =>
    error(file, lineAt(pos[0]), ...syntaxMessage(code, message)),
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
    if (reserved.test(source)) problems.push(...keyProblems(file, document, lineAt));
    if (file.endsWith('.json') && !problems.length) problems.push(...jsonProblems(file, source, document, lineAt));
    value = problems.length ? null : document.toJS({ maxAliasCount: 0 });
  } catch {
    problems.push(error(file, 1 + offset, 'data.alias'));
  }
  return { value, problems, lineOf };
}

/** Slips that editors make often, in words of their own; other ones in those of the parser. */
function syntaxMessage(code: ErrorCode, message: string): Message {
  if (code === 'TAB_AS_INDENT') return ['data.tab'];
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return ['data.colon'];
  if (code === 'DUPLICATE_KEY') return ['data.twice'];
  if (/^Missing closing|end with a [\]}]/.test(message)) return ['data.unclosed'];
  return ['data.syntax', { message: (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '') }];
}

type LineAt = (position: number) => number;

/** The name itself, or a sign that a letter of it may be written by its number. */
const reserved = /__proto__|\\[xuU]/;

/** A field with this name would be left out without a word by whatever reads the file. */
function keyProblems(file: string, document: Document.Parsed, lineAt: LineAt): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(place, { value, range }) {
      if (place !== 'key' || value !== '__proto__') return;
      const fix = fieldFix('use small Latin letters, digits and hyphens');
      problems.push(error(file, lineAt(range?.[0] ?? 0), 'field.id', { id: value, fix }));
    },
  });
  return problems;
}

/** YAML allows more than JSON; other programs that read the file do not. */
function jsonProblems(file: string, source: string, document: Document.Parsed, lineAt: LineAt): Problem[] {
  try {
    JSON.parse(source.replace(/^\uFEFF/, ''));
    return [];
  } catch {
    let place = 0;
    visit(document, {
      Scalar(_, node) {
        if (typeof node.value !== 'string' || node.type === 'QUOTE_DOUBLE') return;
        place = node.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    return [error(file, lineAt(place), 'data.not-json')];
  }
}

/** Splits MDX into front matter and body. `bodyLine` is the line of the file on which the body starts. */
export function splitFrontMatter(source: string): { front: string; body: string; bodyLine: number } | null {
  const match = source.match(/^\uFEFF?---\r?\n([\s\S]*?\r?\n)---[ \t]*(\r?\n|$)/);
  if (!match) return null;
  const head = match[0];
  return { front: match[1] ?? '', body: source.slice(head.length), bodyLine: head.split('\n').length };
}
