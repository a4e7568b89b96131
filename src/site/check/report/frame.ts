import type { Language } from '../../messages/shape.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Words around the messages of a report. `{n}` is the number that chooses the form. */
export interface Frame {
  line: string;
  level: string;
  found: string;
  fix: string;
  error: string;
  advice: string;
  texts: Forms;
  dataFiles: Forms;
  errors: Forms;
  advices: Forms;
  inFiles: Forms;
  more: Forms;
  sound: string;
  unsound: string;
  first: string;
  errorsTitle: string;
  staleTitle: string;
  madeStaleTitle: string;
  staleLine: string;
  adviceTitle: string;
}

/** Words of the report around the problems. */
export const frames: Record<Language, Frame> = {
  lv: {
    line: 'Rinda',
    level: 'Veids',
    found: 'Kas',
    fix: 'Ko darīt',
    error: 'kļūda',
    advice: 'ieteikums',
    texts: { zero: '{n} tekstu', one: '{n} teksts', other: '{n} teksti' },
    dataFiles: { zero: '{n} datu failu', one: '{n} datu fails', other: '{n} datu faili' },
    errors: { zero: '{n} kļūdu', one: '{n} kļūda', other: '{n} kļūdas' },
    advices: { zero: '{n} ieteikumu', one: '{n} ieteikums', other: '{n} ieteikumi' },
    inFiles: { zero: '{n} failos', one: '{n} failā', other: '{n} failos' },
    more: { zero: 'un vēl {n}', one: 'un vēl {n}', other: 'un vēl {n}' },
    sound: 'To var publicēt: kļūdu nav.',
    unsound: 'To vēl nevar publicēt: {errors} {files}.',
    first: 'Vispirms izlabo šo. Kamēr fails nav izlasāms, citas kļūdas var būt tikai sekas.',
    errorsTitle: 'Kļūdas: izlabo pirms publicēšanas',
    staleTitle: 'Tulkojumi, kas nav no tagadējā oriģināla',
    madeStaleTitle: 'Tulkojumi, kas noveco ar šo izmaiņu',
    staleLine: 'Publicēt tas netraucē: lasītājs redz, kuras sadaļas ir mainījušās.',
    adviceTitle: 'Ieteikumi ({n})',
  },
  en: {
    line: 'Line',
    level: 'Level',
    found: 'What',
    fix: 'What to do',
    error: 'error',
    advice: 'advice',
    texts: { one: '{n} text', other: '{n} texts' },
    dataFiles: { one: '{n} data file', other: '{n} data files' },
    errors: { one: '{n} error', other: '{n} errors' },
    advices: { other: '{n} advice' },
    inFiles: { one: 'in {n} file', other: 'in {n} files' },
    more: { other: 'and {n} more' },
    sound: 'This can be published: there are no errors.',
    unsound: 'This cannot be published yet: {errors} {files}.',
    first: 'Correct this first. While a file cannot be read, other errors may only follow from it.',
    errorsTitle: 'Errors: correct these before it is published',
    staleTitle: 'Translations that are not made from the present source',
    madeStaleTitle: 'Translations that this change makes stale',
    staleLine: 'Nothing has to wait for them: the reader is told which sections have changed.',
    adviceTitle: 'Advice ({n})',
  },
};

/** "3 kļūdas", "21 kļūda". */
export const counted = (language: Language, forms: Forms, n: number) =>
  (forms[new Intl.PluralRules(language).select(n)] ?? forms.other).replace('{n}', String(n));
