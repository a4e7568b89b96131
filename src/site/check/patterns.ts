import type { Locale } from '../locales.ts';

/** Something that must not stand in prose. */
export interface Rule {
  name: string;
  pattern: RegExp;
  fix: string;
}

const space = '[ \\u00a0\\u202f]';
const fact = 'put it into content/facts.yaml and write <Fact id="…" />; in dialogues and exercises write sums in words';

/** Latvian numbers of eight digits, together or in the usual groups. */
const eightDigits = [
  '\\d{7}',
  `\\d${space}\\d{3}${space}\\d{3}`,
  `\\d{3}${space}\\d{4}`,
  `\\d{2}${space}\\d{2}${space}\\d{3}`,
  `\\d(?:${space}\\d{2}){3}`,
];

const currency = '(?:€|(?:EUR|eiro|euros?|euro|cents?|centi|centu|centus|евро|євро|يورو|یورو)(?!\\p{L}))';
const percent = '(?:%|٪|(?:procent|percent|per cent|процент|відсот|pour cent|بالمئة|بالمائة|في المئة|في المائة|درصد))';
// The length is limited, because a long row of digits would else be read again from each of them.
const amount = '\\d[\\d.,\\u00a0\\u202f ]{0,20}';

export const numbers: Rule[] = [
  { name: 'a phone number', pattern: /(?<![\d.,])\+\d[\d \u00a0()-]{6,}\d/g, fix: fact },
  {
    name: 'a phone number',
    pattern: new RegExp(`(?<![\\d.,+–-]|\\d${space})[26789](?:${eightDigits.join('|')})(?!\\d)`, 'g'),
    fix: fact,
  },
  { name: 'a phone number', pattern: new RegExp(`(?<!\\d)116${space}?\\d{3}(?!\\d)`, 'g'), fix: fact },
  {
    name: 'an amount',
    pattern: new RegExp(`(?:(?:€|EUR)${space}?\\d[\\d.,]*|${amount}${currency})`, 'giu'),
    fix: fact,
  },
  { name: 'a share', pattern: new RegExp(`${amount}${percent}`, 'giu'), fix: fact },
];

/** Words that only another Markdown would understand: readers would see the signs. */
export const directive: Rule = {
  name: 'a directive',
  pattern: /^:{2,}.*/gm,
  fix: 'use a component; content/README.md lists them',
};

/** 110, 112 and 113 alone; not a section of a law ("112. pants") and not a part of another number. */
export const emergency: Rule = {
  name: 'an emergency number',
  pattern:
    /(?<![\d.,/+-]|\d[ \u00a0])11[023](?![\d/-]|[.,]\d|[ \u00a0]\d|\.[ \u00a0]\p{Ll}|[ \u00a0]?(?:%|€|EUR|eiro|euro|евро|євро))/gu,
  fix: 'write <Fact id="emergency-112" /> or the like',
};

const pairs: Record<Locale, string> = { lv: '„…”', en: '“…”', ru: '«…»', uk: '«…»', ar: '«…»', fa: '«…»', fr: '« … »' };

/** Quotation marks of a typewriter. */
export const quotes = (locale: Locale): Rule => ({
  name: 'straight quotes',
  pattern: /"[^"\n]*"?/g,
  fix: `write ${pairs[locale]}`,
});

const word = (one: string, other: string) =>
  `(?=[\\p{L}\\p{M}]*\\p{Script=${one}})(?=[\\p{L}\\p{M}]*\\p{Script=${other}})[\\p{L}\\p{M}]+`;

/** A word of Latin and Cyrillic (or Greek) letters: it looks right, but search does not find it. */
export const lookAlike: Rule = {
  name: 'a word with letters of two scripts',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[word('Latin', 'Cyrillic'), word('Latin', 'Greek'), word('Cyrillic', 'Greek')].join('|')})`,
    'gu',
  ),
  fix: 'type the whole word with letters of one script',
};
