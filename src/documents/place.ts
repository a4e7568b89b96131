import { readFileSync } from 'node:fs';
import type { Node } from '../markdown/tree.ts';
import { splitFrontMatter } from '../site/parse.ts';
import { error, formatProblem } from '../site/problems.ts';
import type { Reader } from '../site/reader.ts';

/** Where a text is turned into a document: its file, its language, and the line on which its body begins. */
export interface Place {
  file: string;
  bodyLine: number;
  reader: Reader;
}

/** Lines of the file before its body; 0 when the file is not on the disk, as in tests. */
export function bodyLineOf(file: string): number {
  try {
    return (splitFrontMatter(readFileSync(file, 'utf8'))?.bodyLine ?? 1) - 1;
  } catch {
    return 0;
  }
}

export const lineOf = (node: Node, place: Place) => (node.position?.start.line ?? 1) + place.bodyLine;

/** An error at a line of a text, in the editor's words. */
export const refusal = (file: string, line: number, found: string, fix: string) =>
  new Error(formatProblem(error(file, line, found, fix)));
