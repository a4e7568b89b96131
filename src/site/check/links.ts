import type { Content } from '../content.ts';
import type { Graph } from '../graph.ts';
import { parseTextPath } from '../keys.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { once } from '../once.ts';
import { advice, error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Check } from './check.ts';
import { graphOf, own, parsedData, parsedFront, sourcesOf, textFiles } from './lookup.ts';
import { headingIds, lineOf, nodesOf } from './nodes.ts';

/** Where a key is named, and for whom: a missing translation is only worth a word to a text of that language. */
interface Target {
  key: string;
  section?: string | undefined;
  file: string;
  line: number;
  locale?: Locale;
}

/** Links, "next", navigation and the course name pages and sections that exist. */
export const checkLinks: Check = (read) => targetsOf(read).flatMap((target) => checkTarget(read, target));

/** Keys of pages that are made of other pages: guides, topics, course, directory and so on. */
const listKeys = (graph: Graph) => new Set(graph.pages.filter((page) => page.kind === 'index').map((page) => page.key));

/** Keys that a link may name: texts (also unreadable ones, which have their own message), records and lists. */
export const keysOf = once((read: ReadContent) => {
  const texts = [...read.files.keys()]
    .filter((path) => path.endsWith('.mdx'))
    .flatMap((path) => parseTextPath(path)?.key ?? []);
  return new Set([...texts, ...read.content.records.map(({ key }) => key), ...listKeys(graphOf(read))]);
});

function checkTarget(read: ReadContent, { key, section, file, line, locale }: Target): Problem[] {
  const moved = own(read.content.redirects, key);
  if (moved) return [error(file, line, 'link.moved', { key, moved })];
  if (!keysOf(read).has(key)) {
    const name = key.split('/').at(-1) ?? '';
    return [error(file, line, 'link.page', { key, locale: sourceLocale, name })];
  }
  const source = sourcesOf(read).get(key);
  if (section && source && !headingIds(source).includes(section))
    return [error(file, line, 'link.section', { key, section, ids: headingIds(source).join(', ') })];
  const isHere = !locale || !source || textFiles(read).has(`${locale}/${key}`);
  return isHere ? [] : [advice(file, line, 'link.untranslated', { key, locale })];
}

const targetsOf = (read: ReadContent): Target[] => [
  ...read.texts.flatMap((text) => [...inText(text), ...nextOf(text), ...parentsOf(read, text)]),
  ...inNavigation(read),
  ...inCourse(read, read.content),
];

function inText(text: ReadText): Target[] {
  return nodesOf(text).flatMap(({ node }) => {
    const [, key, section] = (node.type === 'link' && node.url?.match(/^page:([^#]+)(?:#(.*))?$/)) || [];
    return key ? [{ key, section, file: text.file, line: lineOf(node), locale: text.locale }] : [];
  });
}

const nextOf = (text: ReadText): Target[] =>
  (['next', 'annexes'] as const).flatMap((field) =>
    (text.data[field] ?? []).map((key, at) => ({
      key,
      file: text.file,
      line: parsedFront(text).lineOf([field, at]),
      locale: text.locale,
    })),
  );

/** The page for parents may still be unwritten; then its number waits for it. */
const parentsOf = (read: ReadContent, text: ReadText): Target[] =>
  [text.data.parents]
    .filter((key) => key !== undefined)
    .filter((key) => keysOf(read).has(key) || own(read.content.numbers, key) === undefined)
    .map((key) => ({ key, file: text.file, line: parsedFront(text).lineOf(['parents']) }));

function inNavigation(read: ReadContent): Target[] {
  const { beside, doors, first, footer, offline } = read.content.navigation;
  const target = (key: string, ...path: PropertyKey[]) => ({
    key,
    file: 'content/navigation.yaml',
    line: parsedData(read, 'navigation.yaml').lineOf(path),
  });
  return [
    ...doors.map(({ key }, at) => target(key, 'doors', at, 'key')),
    ...footer.map((key, at) => target(key, 'footer', at)),
    ...(['first', 'beside'] as const).flatMap((part) =>
      Object.entries({ first, beside }[part]).flatMap(([list, keys]) => [
        target(list, part, list),
        ...(keys ?? []).map((key, at) => target(key, part, list, at)),
      ]),
    ),
    ...(['essential', 'book'] as const).flatMap((part) =>
      offline[part].map((key, at) => target(key.replace(/\/$/, ''), 'offline', part, at)),
    ),
  ];
}

function inCourse(read: ReadContent, { course }: Content): Target[] {
  const target = (key: string, ...path: PropertyKey[]) => ({
    key,
    file: 'content/course.yaml',
    line: parsedData(read, 'course.yaml').lineOf(path),
  });
  // A draft may name lessons that nobody has written yet.
  return course.modules.flatMap(({ id, lessons, state }, at) =>
    state === 'draft'
      ? []
      : [
          target(`course/${id}`, 'modules', at, 'id'),
          ...lessons.map((lesson, index) => target(`course/${id}/${lesson}`, 'modules', at, 'lessons', index)),
        ],
  );
}
