import { error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Check } from './check.ts';
import { errorAt, isBroken, levelFor, sourcesOf } from './lookup.ts';

const path = 'course.yaml';

/** The course has every lesson once and in its module; a module is public only with a lesson to learn. */
export const checkCourse: Check = (read) => [
  ...(read.files.has(path) && !isBroken(read, path) ? [...twice(read), ...unlisted(read)] : []),
  ...read.texts.flatMap((text) => (isDraftModule(read, text.key) ? [] : unfinished(read, text))),
];

/** A draft may be unfinished. */
const isDraftModule = ({ content }: ReadContent, key: string) =>
  content.course.modules.some(({ id, state }) => id === key.split('/')[1] && state === 'draft');

function twice(read: ReadContent): Problem[] {
  const { modules } = read.content.course;
  return modules.flatMap(({ id, lessons }, at) => [
    ...(modules.slice(0, at).some((other) => other.id === id)
      ? [errorAt(read, path, ['modules', at, 'id'], 'course.module-twice', { module: id })]
      : []),
    ...lessons.flatMap((lesson, index) =>
      lessons.indexOf(lesson) < index
        ? [errorAt(read, path, ['modules', at, 'lessons', index], 'course.lesson-twice', { lesson })]
        : [],
    ),
  ]);
}

/** Texts that the course does not name: nobody would find them on the road map. */
function unlisted(read: ReadContent): Problem[] {
  const { modules } = read.content.course;
  return [...sourcesOf(read).values()].flatMap(({ kind, key, file }) => {
    const [, module = '', lesson = ''] = key.split('/');
    const listed = modules.find(({ id }) => id === module);
    if (kind === 'module' && !listed) return [error(file, 1, 'course.unlisted', { module })];
    const isStray = kind === 'lesson' && !listed?.lessons.includes(lesson);
    return isStray ? [error(file, 1, 'course.no-module', { key, lesson, module })] : [];
  });
}

/** In each language: a lesson has its module beside it, and a module at least one lesson. */
function unfinished(read: ReadContent, { kind, key, locale, file }: ReadText): Problem[] {
  const [, module = ''] = key.split('/');
  const folder = `${locale}/course/${module}/`;
  const level = levelFor(locale);
  if (kind === 'lesson' && !read.files.has(`${folder}index.mdx`))
    return [{ ...error(file, 1, 'course.no-index', { locale, path: `${folder}index.mdx` }), level }];
  const isEmpty = ![...read.files.keys()].some((one) => one.startsWith(folder) && one !== `${folder}index.mdx`);
  return kind === 'module' && isEmpty ? [{ ...error(file, 1, 'course.empty', { locale }), level }] : [];
}
