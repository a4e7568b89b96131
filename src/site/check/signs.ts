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
        [...text.matchAll(pattern)].map((match) => advice(file, lineAt(match.index), ...say(match))),
      ),
    );

interface SignRule {
  pattern: RegExp;
  say: (match: RegExpExecArray) => Message;
}

const shown = (text = '') => text.trim().replace(/\s+/g, ' ').slice(0, 40);

const general: SignRule[] = [
  { pattern: /\S*(?<=\S)[ \u00a0]{2,}(?=\S)/g, say: ([found]) => ['sign.spaces', { found: shown(found) }] },
  { pattern: /\S+\s(?:-|--)\s\S+|\S*(?<!-)--(?!-)\S*/g, say: ([found]) => ['sign.dash', { found: shown(found) }] },
  {
    pattern: /\p{L}+(['\u00b4`\u2032])(?=\p{L})/gu,
    say: ([found, sign = '']) => ['sign.apostrophe', { sign, found: shown(found) }],
  },
];

const foreignQuotes = (locale: Locale): SignRule => ({
  pattern: quotes[locale].foreign,
  say: ([found]) => ['sign.quotes', { found, pair: quotes[locale].pair }],
});

/** Ukrainian writes ’ inside of words; ʼ looks the same and is not found. */
const ukrainianApostrophe: SignRule = {
  pattern: /\p{L}+(\u02bc)(?=\p{L})/gu,
  say: ([found, sign = '']) => ['sign.apostrophe', { sign, found: shown(found) }],
};

/** French puts a narrow space that does not break before ; : ! ? » and after «; a common no-break space will do. */
const frenchSpaces: SignRule[] = [
  {
    pattern: /(?:[\p{L}\p{N})»”’]|[^\s\u202f\u00a0] )([;!?»])(?![;!?])/gu,
    say: ([found, sign = '']) => ['sign.no-break', { sign, found: shown(found) }],
  },
  {
    pattern: /(?:[\p{L})»”]|[^\s\u202f\u00a0] )(:)(?![/\p{L}\p{N}])/gu,
    say: ([found, sign = '']) => ['sign.no-break', { sign, found: shown(found) }],
  },
  {
    pattern: /(«)(?:[^\u202f\u00a0]\S*)/gu,
    say: ([found, sign = '']) => ['sign.no-break', { sign, found: shown(found) }],
  },
];

const arabicSigns: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };
const arabic: SignRule = {
  pattern: /[\p{Script=Arabic}\p{M}]+ ?([,;?])/gu,
  say: ([found, sign = '']) => ['sign.arabic', { sign, found: shown(found), right: arabicSigns[sign] ?? '' }],
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
