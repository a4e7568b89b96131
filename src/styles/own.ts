import type { Page } from '../site/graph.ts';
import course from './course.css?url';
import directory from './directory.css?url';
import easy from './easy.css?url';
import pair from './pair.css?url';
import schools from './school-forms.css?url';
import search from './search.css?url';
import withoutScript from './without-script.css?url';

/** Style sheets of single sections, by a part of the page's key: nobody loads the looks of pages that they do not visit. */
const own: [RegExp, string][] = [
  [/^course(\/|$)|^about\/design$/, course],
  [/^directory(\/|$)|^about\/design$/, directory],
  [/^with-lv\/|^schools\/|^about\/design$/, pair],
  [/^(with-lv\/)?schools(\/|$)|^about\/design$/, schools],
  [/^search$/, search],
  [/^easy(\/|$)/, easy],
  [/^(directory(\/[a-z]+)?|helpers\/mentors|course\/(group|record)|about\/privacy|offline)$/, withoutScript],
];

/** Addresses of the sheets that a page needs besides the one of all pages. */
export const ownSheets = (page: Page | undefined): string[] =>
  own.flatMap(([keys, sheet]) => (page && keys.test(page.key) ? [sheet] : []));
