import { pluralCategories } from '../../i18n/t.ts';
import { type Locale, locales, sourceLocale } from '../locales.ts';
import type { Words } from '../messages/shape.ts';
import { error, type Problem, type Say } from '../problems.ts';
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
  if (isBroken(read, path)) return [];
  // A draft that nobody has begun needs no message.
  if (![...read.files.keys()].some((one) => one.startsWith(`${locale}/`)) && levelFor(locale) === 'advice') return [];
  if (!read.files.has(path))
    return locale === sourceLocale ? [] : [error(`content/${path}`, 1, 'ui.no-file', { source: sourceLocale })];
  return compare(read, locale, path);
}

function compare(read: ReadContent, locale: Locale, path: string): Problem[] {
  const source = read.content.words[sourceLocale].ui;
  const mine = read.content.words[locale].ui;
  const sayAt =
    (line: number): Say =>
    (...message) =>
      error(`content/${path}`, line, ...message);
  const absent = Object.keys(source).filter((key) => own(mine, key) === undefined);
  return [
    ...absent.map((key) => sayAt(1)('ui.missing', { key, text: show(source[key]) })),
    ...Object.entries(mine).flatMap(([key, text]) => {
      const say = sayAt(parsedData(read, path).lineOf([key]));
      const wanted = own(source, key);
      return wanted === undefined
        ? [say('ui.unknown', { key, source: sourceLocale })]
        : checkText(locale, key, text, wanted, say);
    }),
  ];
}

const show = (text: Text | undefined) => JSON.stringify(text).slice(0, 120);

function checkText(locale: Locale, key: string, text: Text, source: Text, say: Say): Problem[] {
  if (typeof text !== typeof source)
    return [say(typeof text === 'string' ? 'ui.one-text' : 'ui.forms', { key, text: show(source) })];
  return [...pluralProblems(locale, key, text, say), ...placeholderProblems(key, text, source, say)];
}

const none: Words = { en: 'none', lv: 'nekādas' };
const noPlaces: Words = { en: 'no {…}', lv: 'bez {…}' };

function pluralProblems(locale: Locale, key: string, text: Text, say: Say): Problem[] {
  if (typeof text === 'string') return [];
  const wanted = pluralCategories(locale).join(', ');
  const found = Object.keys(text).sort().join(', ');
  return found === wanted ? [] : [say('ui.plurals', { key, found: found || none, wanted })];
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** A form for exactly one or two may leave the number out ("two days"), so only `other` must have all. */
function placeholderProblems(key: string, text: Text, source: Text, say: Say): Problem[] {
  const [mine = '', wanted = ''] = [mainForm(text), mainForm(source)].map(placeholders);
  const forms = typeof text === 'string' ? [] : Object.values(text);
  const stray = forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []).find((one) => !wanted.includes(one));
  if (mine === wanted && !stray) return [];
  return [say('ui.places', { key, found: (stray ?? mine) || none, wanted: wanted || noPlaces })];
}

const mainForm = (text: Text) => (typeof text === 'string' ? text : (text.other ?? ''));
