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

/** Control characters, marks that turn the direction of what follows, and what is left of letters that are not UTF-8. */
const unseen = /(?![\t\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd]/u;

/** Files that are missing, lie in a language that does not exist, or hold what nobody can see. */
export const checkFiles: Check = ({ files }) => [
  ...needed
    .filter((path) => !files.has(path))
    .map((path) => error(`content/${path}`, 1, 'this file is missing', 'add it; content/README.md shows its shape')),
  ...[...files].flatMap(([path, source]) =>
    path.startsWith('media/') ? [] : [...unknownLanguage(path), ...unseenLetters(path, source)],
  ),
];

function unknownLanguage(path: string): Problem[] {
  const [, folder = ''] = path.match(/^([a-z]{2,3})\/.*\.(json|yaml)$/) ?? [];
  return folder && !isLocale(folder)
    ? [error(`content/${path}`, 1, `the language "${folder}"`, 'add it to src/site/locales.ts or take the folder away')]
    : [];
}

function unseenLetters(path: string, source: string): Problem[] {
  return source.split('\n').flatMap((line, at) => {
    const code = line.match(unseen)?.[0].codePointAt(0);
    if (code === undefined) return [];
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      error(
        `content/${path}`,
        at + 1,
        `a character that cannot be seen or read (${name})`,
        'delete it, or save the file as UTF-8',
      ),
    ];
  });
}
