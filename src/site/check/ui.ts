import { pluralCategories } from '../../i18n/t.ts';
import { type Locale, locales, sourceLocale } from '../locales.ts';
import { error, type Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { UiStrings } from '../schemas.ts';
import type { Check } from './check.ts';
import { isBroken, levelFor, own, parsedData } from './lookup.ts';

type Text = UiStrings[string];

/** Words of the interface: the same keys, plural forms and placeholders in every language. */
export const checkUi: Check = (read) =>
  isBroken(read, `${sourceLocale}/ui.json`)
    ? []
    : locales.flatMap(({ id }) => checkLanguage(read, id).map((problem) => ({ ...problem, level: levelFor(id) })));

function checkLanguage(read: ReadContent, locale: Locale): Problem[] {
  const path = `${locale}/ui.json`;
  const file = `content/${path}`;
  if (isBroken(read, path)) return [];
  // A draft that nobody has begun needs no message.
  if (![...read.files.keys()].some((one) => one.startsWith(`${locale}/`)) && levelFor(locale) === 'advice') return [];
  if (!read.files.has(path))
    return locale === sourceLocale
      ? []
      : [error(file, 1, 'the words of the interface are missing', `translate content/${sourceLocale}/ui.json`)];
  const source = read.content.words[sourceLocale].ui;
  const mine = read.content.words[locale].ui;
  const lineOf = (key: string) => parsedData(read, path).lineOf([key]);
  return [
    ...Object.keys(source)
      .filter((key) => own(mine, key) === undefined)
      .map((key) => error(file, 1, `"${key}" is missing`, `add it; in Latvian it is ${show(source[key])}`)),
    ...Object.keys(mine)
      .filter((key) => own(source, key) === undefined)
      .map((key) =>
        error(
          file,
          lineOf(key),
          `"${key}" is not in content/${sourceLocale}/ui.json`,
          'correct the key or take it out',
        ),
      ),
    ...Object.entries(mine).flatMap(([key, text]) =>
      checkText(locale, text, own(source, key)).map(([found, fix]) =>
        error(file, lineOf(key), `"${key}" ${found}`, fix),
      ),
    ),
  ];
}

const show = (text: Text | undefined) => JSON.stringify(text).slice(0, 120);

type Found = [found: string, fix: string];

function checkText(locale: Locale, text: Text, source: Text | undefined): Found[] {
  if (source === undefined) return [];
  if (typeof text !== typeof source)
    return [
      [
        `is ${typeof text === 'string' ? 'one text' : 'a set of plural forms'}, in Latvian it is not`,
        `write it like ${show(source)}`,
      ],
    ];
  return [...pluralProblems(locale, text), ...placeholderProblems(text, source)];
}

function pluralProblems(locale: Locale, text: Text): Found[] {
  if (typeof text === 'string') return [];
  const wanted = pluralCategories(locale).join(', ');
  const found = Object.keys(text).sort().join(', ');
  return found === wanted ? [] : [[`has the plural forms ${found || 'none'}`, `write exactly ${wanted}`]];
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** A form for exactly one or two may leave the number out ("two days"), so only `other` must have all. */
function placeholderProblems(text: Text, source: Text): Found[] {
  const [mine, wanted] = [mainForm(text), mainForm(source)].map(placeholders);
  const forms = typeof text === 'string' ? [] : Object.values(text);
  const stray = forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []).find((one) => !wanted?.includes(one));
  if (mine === wanted && !stray) return [];
  return [[`has the places ${stray ?? (mine || 'none')}`, `write ${wanted || 'no {…}'} as in Latvian`]];
}

const mainForm = (text: Text) => (typeof text === 'string' ? text : (text.other ?? ''));
