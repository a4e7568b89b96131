import { isLocale } from '../locales.ts';
import { error, type Problem } from '../problems.ts';
import type { Check } from './check.ts';

/** Files that the site cannot do without. */
const needed = [
  'course.yaml',
  'facts.yaml',
  'lv/ui.json',
  'minimum.yaml',
  'navigation.yaml',
  'numbers.yaml',
  'topics.yaml',
];

/** Files that are missing, or lie in a language that does not exist. */
export const checkFiles: Check = ({ files }) => [
  ...needed.filter((path) => !files.has(path)).map((path) => error(`content/${path}`, 1, 'file.missing')),
  ...[...files.keys()].flatMap(unknownLanguage),
];

function unknownLanguage(path: string): Problem[] {
  const [, folder = ''] = path.match(/^([a-z]{2,3})\/.*\.(json|yaml)$/) ?? [];
  return folder && !isLocale(folder) ? [error(`content/${path}`, 1, 'file.language', { id: folder })] : [];
}
