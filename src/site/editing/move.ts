import { graphOf } from '../check/lookup.ts';
import { easyKey, recordKey, textPath } from '../keys.ts';
import { formatProblem } from '../problems.ts';
import { type Files, type ReadContent, readContent } from '../read.ts';
import { kindOf, mustBeFree, mustFit, recordOf } from './free-key.ts';
import { changesInPlan, withRedirects } from './move-data.ts';
import { keepPins } from './move-pins.ts';
import { changeReferences, type Names } from './move-references.ts';
import { unknown } from './nearest.ts';
import { withNumbers } from './numbers.ts';
import { type Outcome, Refusal, type Write } from './outcome.ts';

/**
 * Gives a page another key: its texts and words in all languages, pins, page number, everything that names it, and a
 * redirect from the old address. A module takes its lessons along, and every page its easy text.
 */
export function move(read: ReadContent, [oldName = '', newName = '']: string[]): Outcome {
  const [from, to] = [fullKey(oldName), fullKey(newName)];
  mustBeMovable(read, from, to);
  const names = withEasy(read, [[from, to], ...lessonsOf(read, from, to)]);
  for (const pair of names) mustBeFreeFor(read, ...pair);
  const named = new Map(
    [...read.files].map(([path, source]) => [pathAfter(read, path, names), changeReferences(path, source, names)]),
  );
  const planned = changesInPlan(read, named, from, to);
  const files = keepPins(read, withRedirects(planned, names), names);
  const outcome = { lines: said(read, files, names), writes: difference(read.files, files) };
  return withNumbers(read, outcome, [to]);
}

/** Texts name records without their first part: `organisations/nvd`. */
function fullKey(name: string): string {
  const record = recordOf(name);
  return record ? recordKey(record.kind, record.id) : name;
}

function mustBeMovable(read: ReadContent, from: string, to: string): void {
  const [broken] = read.problems;
  // What cannot be read cannot be changed with the rest.
  if (broken) throw new Refusal(`First mend what cannot be read: ${formatProblem(broken)}`);
  const keys = [...new Set([...read.texts, ...read.content.records].map(({ key }) => key))];
  if (!keys.includes(from)) throw unknown('text or record', from, keys);
  if (from === 'home') throw new Refusal('home is the address of a language and cannot be moved.');
  const kind = kindOf(from);
  mustFit(to, kind);
  const [oldFolder, folder = ''] = [from, to].map((key) => key.split('/')[1]);
  if (kind === 'record' && folder !== oldFolder)
    throw new Refusal(`A record of ${oldFolder} has other fields than one of ${folder}: write it anew.`);
  if (kind === 'guide' && !Object.hasOwn(read.content.topics, folder))
    throw unknown('topic', folder, Object.keys(read.content.topics));
}

/** An old address is free for the page that left it. */
function mustBeFreeFor(read: ReadContent, from: string, to: string): void {
  const { redirects } = read.content;
  if (!Object.hasOwn(redirects, to) || redirects[to] !== from) mustBeFree(read, to);
}

const lessonsOf = ({ texts }: ReadContent, from: string, to: string): [string, string][] =>
  kindOf(from) === 'module'
    ? texts.filter(({ key }) => key.startsWith(`${from}/`)).map(({ key }) => [key, to + key.slice(from.length)])
    : [];

/** An easy text lies where its page lies. */
function withEasy({ texts }: ReadContent, names: [string, string][]): Names {
  const easy = names.map(([from, to]) => [easyKey(from), easyKey(to)] as const);
  return new Map([...names, ...easy.filter(([from]) => texts.some(({ key }) => key === from))]);
}

function pathAfter({ texts }: ReadContent, path: string, names: Names): string {
  const text = texts.find(({ file }) => file === `content/${path}`);
  const key = text?.key ?? path.match(/^(directory\/.+)\.yaml$/)?.[1];
  const to = key === undefined ? undefined : names.get(key);
  if (to === undefined) return path;
  return text ? textPath(text.locale, to, text.kind) : `${to}.yaml`;
}

function difference(before: Files, after: Files): Write[] {
  const gone = [...before.keys()].filter((path) => !after.has(path)).map((path): Write => ({ path, text: null }));
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  return [...changed.map(([path, text]): Write => ({ path, text })), ...gone];
}

function said(read: ReadContent, files: Files, names: Names): string[] {
  const writes = difference(read.files, files);
  const gone = writes.filter(({ text }) => text === null).length;
  const pages = new Set(graphOf(readContent(files)).pages.map(({ key }) => key));
  const ended = new Set(
    graphOf(read)
      .pages.map(({ key }) => key)
      .filter((key) => !pages.has(key) && !names.has(key)),
  );
  return [
    ...[...names].map(([from, to]) => `${from} → ${to}, redirected in content/redirects.yaml`),
    `${writes.length - gone} files written, ${gone} taken away`,
    ...[...ended].map((key) => `${key} has nothing to list any more: add "${key}: …" to content/redirects.yaml`),
    'Then run: npm run content -- check',
  ];
}
