import type { Files, ReadContent } from '../read.ts';
import type { Names } from './move-references.ts';
import { unknown } from './nearest.ts';
import { Refusal } from './outcome.ts';
import { appendEntry, appendItem, removeEntry, removeItem, rename } from './yaml-edit.ts';

const plan = 'course.yaml';
const table = 'redirects.yaml';
const header =
  '# Pages that have moved: old key: new key. Written by npm run content -- move; old addresses are printed and stay.';

/** The course with a module or lesson under its new id. A lesson that changes its module goes to the end of the new one. */
export function changesInPlan({ content }: ReadContent, files: Files, from: string, to: string): Files {
  const [part, module = '', lesson] = from.split('/');
  const [, newModule = '', newLesson = ''] = to.split('/');
  const { modules } = content.course;
  const at = modules.findIndex(({ id }) => id === module);
  const row = modules[at];
  if (part !== 'course' || !row) return files;
  const source = files.get(plan) ?? '';
  const put = (text: string) => new Map(files).set(plan, text);
  const isHere = (path: PropertyKey[], ...wanted: PropertyKey[]) => path.join() === ['modules', at, ...wanted].join();
  if (lesson === undefined)
    return put(rename(source, ({ isKey, path }) => (!isKey && isHere(path, 'id') ? newModule : undefined)));
  const place = row.lessons.indexOf(lesson);
  if (place < 0) return files;
  if (module === newModule)
    return put(rename(source, ({ path }) => (isHere(path, 'lessons', place) ? newLesson : undefined)));
  const target = modules.findIndex(({ id }) => id === newModule);
  if (target < 0)
    throw unknown(
      'module in content/course.yaml',
      newModule,
      modules.map(({ id }) => id),
    );
  if (row.lessons.length === 1) throw new Refusal(`${module} would have no lesson left: move the module instead.`);
  return put(
    appendItem(removeItem(source, ['modules', at, 'lessons'], place), ['modules', target, 'lessons'], newLesson),
  );
}

/** The table of redirects with the new ones. What led to the old key leads to the new one by now; a way back ends. */
export function withRedirects(files: Files, names: Names): Files {
  const cleared = [...names.values()].reduce((source, to) => removeEntry(source, to), files.get(table) ?? header);
  const lines = [...names].map(([from, to]) => `${from}: ${to}`).join('\n');
  return new Map(files).set(table, appendEntry(cleared, lines));
}
