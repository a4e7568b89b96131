import type { Locale } from '../locales.ts';
import type { Message } from '../messages.ts';
import { advice } from '../problems.ts';
import type { Check } from './check.ts';
import { quotes } from './patterns.ts';
import { allProse } from './prose-of.ts';

/** Signs of another language, a typewriter's dash and apostrophe, spaces in a row: advice only. */
export const checkSigns: Check = (read) =>
  allProse(read)
    .filter(({ isCode }) => !isCode)
    .flatMap(({ file, text, locale, lineAt }) =>
      rulesOf[locale].flatMap(({ pattern, say }) =>
        [...text.matchAll(pattern)].map(({ 0: sign, index }) =>
          advice(file, lineAt(index), ...say(sign, around(text, index, sign.length))),
        ),
      ),
    );

interface SignRule {
  /** Matches the sign alone. */
  pattern: RegExp;
  say: (sign: string, found: string) => Message;
}

/** The words on both sides of a sign, or the word that it stands in. */
function around(text: string, index: number, length: number): string {
  const before = text.slice(0, index).match(/\S*\s?$/)?.[0] ?? '';
  const after = text.slice(index + length).match(/^\s?\S*/)?.[0] ?? '';
  return `${before.slice(-20)}${text.slice(index, index + length)}${after.slice(0, 20)}`.trim().replace(/\s+/g, ' ');
}

const apostrophe = (sign: string, found: string): Message => ['sign.apostrophe', { sign, found }];
const general: SignRule[] = [
  { pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/g, say: (_, found) => ['sign.spaces', { found }] },
  { pattern: /(?<=\S\s)--?(?=\s\S)|(?<=\S)(?<!-)--(?=[^\s-])/g, say: (_, found) => ['sign.dash', { found }] },
  { pattern: /(?<=\p{L})['\u00b4`\u2032](?=\p{L})/gu, say: apostrophe },
];

const foreignQuotes = (locale: Locale): SignRule => ({
  pattern: quotes[locale].foreign,
  say: (found) => ['sign.quotes', { found, pair: quotes[locale].pair }],
});

/** Ukrainian writes ’ inside of words; ʼ looks the same and is not found. */
const ukrainianApostrophe: SignRule = { pattern: /(?<=\p{L})\u02bc(?=\p{L})/gu, say: apostrophe };

/** French puts a narrow space that does not break before ; : ! ? » and after «; a common no-break space will do. */
const noBreak = (sign: string, found: string): Message => ['sign.no-break', { sign, found }];
const frenchSpaces: SignRule[] = [
  { pattern: /(?<=[\p{L}\p{N})»”’]|[^\s\u202f\u00a0] )[;!?»](?![;!?])/gu, say: noBreak },
  { pattern: /(?<=[\p{L})»”]|[^\s\u202f\u00a0] ):(?![/\p{L}\p{N}])/gu, say: noBreak },
  { pattern: /«(?![\u202f\u00a0])/gu, say: noBreak },
];

const arabicSigns: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };
const arabic: SignRule = {
  pattern: /(?<=[\p{Script=Arabic}\p{M}] ?)[,;?]/gu,
  say: (sign, found) => ['sign.arabic', { sign, found, right: arabicSigns[sign] ?? '' }],
};

const rulesOf: Record<Locale, SignRule[]> = {
  lv: [...general, foreignQuotes('lv')],
  en: [...general, foreignQuotes('en')],
  ru: [...general, foreignQuotes('ru')],
  uk: [...general, foreignQuotes('uk'), ukrainianApostrophe],
  ar: [...general, foreignQuotes('ar'), arabic],
  fa: [...general, foreignQuotes('fa'), arabic],
  fr: [...general, foreignQuotes('fr'), ...frenchSpaces],
};
