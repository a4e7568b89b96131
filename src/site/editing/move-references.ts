import { splitFrontMatter } from '../parse.ts';
import { rename, type Spot } from './yaml-edit.ts';

/** Old key → new key. */
export type Names = Map<string, string>;

/** Where data files name pages, by file; the spot is a key of the table or a value. */
const places: [file: RegExp, names: (spot: Spot) => boolean][] = [
  [/^numbers\.yaml$/, ({ isKey }) => isKey],
  [/^minimum\.yaml$/, ({ isKey }) => !isKey],
  [/^redirects\.yaml$/, ({ isKey }) => !isKey],
  [
    /^navigation\.yaml$/,
    ({ isKey, path }) =>
      !isKey && (path.at(-1) === 'key' || path[0] === 'offline' || (typeof path[1] === 'number' && path.length === 2)),
  ],
  [/^[a-z]{2,3}\/search-words\.yaml$/, ({ isKey }) => isKey],
  [/^directory\//, ({ path }) => path.join('.') === 'ended.replacedBy'],
];

/** A file with every name of a moved page changed; comments, quotes and layout stay letter by letter. */
export function changeReferences(path: string, source: string, names: Names): string {
  if (path.endsWith('.mdx')) return inText(source, names);
  if (!path.endsWith('.yaml')) return source;
  const place = places.find(([file]) => file.test(path));
  const keyed = place ? rename(source, (spot) => (place[1](spot) ? renamed(spot.value, names) : undefined)) : source;
  return [...names].reduce((text, [from, to]) => changeId(path, text, from, to), keyed);
}

/** Records are named with their first part or, as in `where`, without it. */
const renamed = (value: string, names: Names) =>
  names.get(value) ?? names.get(`directory/${value}`)?.replace(/^directory\//, '');

function inText(source: string, names: Names): string {
  const front = splitFrontMatter(source)?.front ?? '';
  const start = source.indexOf(front);
  const head = rename(front, ({ path: [field], isKey, value }) =>
    !isKey && (field === 'next' || field === 'where') ? renamed(value, names) : undefined,
  );
  return source.slice(0, start) + head + inBody(source.slice(start + front.length), names);
}

const inBody = (body: string, names: Names) =>
  body
    .replace(/(\]\(page:)([^)#\s]+)/g, (all, before, key) => (names.has(key) ? before + names.get(key) : all))
    .replace(/(<Contact\s[^>]*?\bid=["'])([^"']+)/g, (_, before, id) => before + (renamed(id, names) ?? id));

/** Records have an id of their own: in the words of each language, and in `serves` where a municipality is meant. */
function changeId(path: string, source: string, from: string, to: string): string {
  const [, kind, id] = from.match(/^directory\/([a-z]+)\/(.+)$/) ?? [];
  const next = to.split('/').at(-1);
  if (!kind) return source;
  const isWords = new RegExp(`^[a-z]{2,3}/data/${kind}\\.yaml$`).test(path);
  const serves = kind === 'municipalities' && path.startsWith('directory/');
  return rename(source, ({ isKey, value, path: where }) => {
    const isId = (isWords && isKey && where.length === 1) || (serves && !isKey && where[0] === 'serves');
    return isId && value === id ? next : undefined;
  });
}
