import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';

/** A key or value of a YAML file with its place in the source. */
export interface Spot {
  /** Where it lies: `['modules', 0, 'id']`. A key has the path of its value. */
  path: PropertyKey[];
  isKey: boolean;
  value: string;
  start: number;
  end: number;
}

/** A change of a source: what stands from `start` to `end` becomes `text`. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Makes all changes at once; they must not overlap. */
const splice = (source: string, changes: Splice[]): string =>
  changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), source);

const parse = (source: string) => parseDocument(source, { schema: 'core' });

/** Every key and every plain value of a YAML source, in its order. */
export const spotsOf = (source: string): Spot[] => [...below(parse(source).contents, [])];

function* below(node: unknown, path: PropertyKey[]): Generator<Spot> {
  if (isScalar(node)) yield spotOf(node, path, false);
  if (isSeq(node)) for (const [at, item] of node.items.entries()) yield* below(item, [...path, at]);
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const inner = [...path, String(key.value)];
      yield spotOf(key, inner, true);
      yield* below(value, inner);
    }
  }
}

function spotOf({ value, range }: Scalar, path: PropertyKey[], isKey: boolean): Spot {
  return { path, isKey, value: String(value), start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

/**
 * Gives keys and values other words; comments, quotes and layout stay letter by letter.
 * @param change new words for a spot, or undefined to leave it
 */
export function rename(source: string, change: (spot: Spot) => string | undefined): string {
  const changes = spotsOf(source).flatMap((spot): Splice[] => {
    const text = change(spot);
    if (text === undefined || text === spot.value) return [];
    const quote = source[spot.start];
    const isQuoted = quote === '"' || quote === "'";
    return [{ start: spot.start, end: spot.end, text: isQuoted ? quote + text + quote : text }];
  });
  return splice(source, changes);
}

/** Adds an item to the list at a path, in the layout that the list has. Throws where there is no list. */
export function appendItem(source: string, path: PropertyKey[], item: string): string {
  const list = parse(source).getIn(path, true);
  if (!isSeq(list)) throw new Error(`There is no list ${path.join('.')}.`);
  const last = list.items.at(-1) as Node | undefined;
  const [start = 0, end = 0] = list.range ?? [];
  if (!last?.range) return splice(source, [{ start, end, text: `[${item}]` }]);
  const [from, to] = last.range;
  if (list.flow) return splice(source, [{ start: to, end: to, text: `, ${item}` }]);
  const dash = source.lastIndexOf('-', from);
  const indent = source.slice(source.lastIndexOf('\n', dash) + 1, dash);
  return insertLine(source, to, `${indent}- ${item}`);
}

/** Takes an item out of the list at a path; what stands around it stays. */
export function removeItem(source: string, path: PropertyKey[], at: number): string {
  const list = parse(source).getIn(path, true);
  if (!isSeq(list)) throw new Error(`There is no list ${path.join('.')}.`);
  const [before, own, after] = [at - 1, at, at + 1].map((index) => (list.items[index] as Node | undefined)?.range);
  if (!own) return source;
  if (!list.flow) return source.slice(0, lineStart(source, own[0])) + source.slice(lineEnd(source, own[1]));
  const [start, end] = after ? [own[0], after[0]] : [before?.[1] ?? own[0], own[1]];
  return splice(source, [{ start, end, text: '' }]);
}

/** Takes the line of a top-level entry out. */
export function removeEntry(source: string, key: string): string {
  const spot = spotsOf(source).find(({ isKey, value, path }) => isKey && path.length === 1 && value === key);
  return spot ? source.slice(0, lineStart(source, spot.start)) + source.slice(lineEnd(source, spot.end)) : source;
}

const lineStart = (source: string, at: number) => source.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (source: string, at: number) => source.indexOf('\n', at - 1) + 1 || source.length;

/** Adds lines below the one that holds a place of the source. */
export function insertLine(source: string, at: number, lines: string): string {
  const end = source.indexOf('\n', at);
  return end < 0 ? `${source}\n${lines}\n` : `${source.slice(0, end + 1)}${lines}\n${source.slice(end + 1)}`;
}

/** Adds entries at the end of a file that is one table; an absent or empty one begins with them. */
export function appendEntry(source: string | undefined, lines: string): string {
  const before = (source ?? '').replace(/^\s*\{\s*\}\s*$/m, '').trimEnd();
  return before ? `${before}\n${lines}\n` : `${lines}\n`;
}
