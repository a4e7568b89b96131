import type { Locale } from '../locales.ts';
import type { Message } from '../messages.ts';

/** Something that must not stand in prose, and what is said about a place where it does. */
export interface Rule {
  pattern: RegExp;
  say: (found: string) => Message;
}

const space = '[ \\u00a0\\u202f]';

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

const phone = (found: string): Message => ['prose.phone', { found }];

/** Phones, amounts and dates that belong into `facts.yaml`. */
export const numbers: Rule[] = [
  { pattern: /(?<![\d.,])\+\d[\d \u00a0()-]{6,}\d/g, say: phone },
  { pattern: new RegExp(`(?<![\\d.,+–-]|\\d${space})[26789](?:${eightDigits.join('|')})(?!\\d)`, 'g'), say: phone },
  { pattern: new RegExp(`(?<!\\d)116${space}?\\d{3}(?!\\d)`, 'g'), say: phone },
  {
    pattern: new RegExp(`(?:(?:€|EUR)${space}?\\d[\\d.,]*|${amount}${currency})`, 'giu'),
    say: (found) => ['prose.amount', { found }],
  },
  { pattern: new RegExp(`${amount}${percent}`, 'giu'), say: (found) => ['prose.share', { found }] },
];

/** Words that only another Markdown would understand: readers would see the signs. */
export const directive: Rule = { pattern: /^:{2,}.*/gm, say: (found) => ['prose.directive', { found }] };

/** 110, 112 and 113 alone; not a section of a law ("112. pants") and not a part of another number. */
export const emergency: Rule = {
  pattern:
    /(?<![\d.,/+-]|\d[ \u00a0])11[023](?![\d/-]|[.,]\d|[ \u00a0]\d|\.[ \u00a0]\p{Ll}|[ \u00a0]?(?:%|€|EUR|eiro|euro|евро|євро))/gu,
  say: (found) => ['prose.emergency', { found }],
};

/** Quotation marks of each language, and those that only other languages use. */
export const quotes: Record<Locale, { pair: string; foreign: RegExp }> = {
  lv: { pair: '„…”', foreign: /[«»“‟‹›″]/g },
  en: { pair: '“…”', foreign: /[«»„‟‹›″]/g },
  ru: { pair: '«…»', foreign: /[”‟‹›″]/g },
  uk: { pair: '«…»', foreign: /[‟‹›″]/g },
  ar: { pair: '«…»', foreign: /[“”„‟‹›″]/g },
  fa: { pair: '«…»', foreign: /[“”„‟‹›″]/g },
  fr: { pair: '« … »', foreign: /[„‟‹›″]/g },
};

/** Quotation marks of a typewriter. */
export const straightQuotes = (locale: Locale): Rule => ({
  pattern: /"[^"\n]*"?/g,
  say: (found) => ['prose.straight-quotes', { found, pair: quotes[locale].pair }],
});
