import { existsSync, readFileSync } from 'node:fs';
import type { Node } from '../markdown/tree.ts';
import type { Message } from '../site/messages.ts';
import { error, formatProblem } from '../site/problems.ts';
import type { Reader } from '../site/reader.ts';

/** Where a text is turned into a document: its file, its language, and the line on which its body begins. */
export interface Place {
  file: string;
  bodyLine: number;
  reader: Reader;
}

/** Lines of the file before its body, as parsed from it with or without its first empty lines; 0 when there is no file. */
export function bodyLineOf(file: string, body: string): number {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : body;
  const words = body.trim();
  return linesIn(source.slice(0, source.indexOf(words))) - linesIn(body.slice(0, body.indexOf(words)));
}

const linesIn = (text: string) => text.split('\n').length - 1;

/** Line of a node in its file, 1-based. */
export const lineOf = (node: Node, place: Place) => (node.position?.start.line ?? 1) + place.bodyLine;

/** An error at a line of a text, in the editor's words. */
export const refusal = (file: string, line: number, ...message: Message) =>
  new Error(formatProblem(error(file, line, ...message)));
