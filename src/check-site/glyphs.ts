import { arabicCharacters } from '../site/arabic-script.ts';
import { type Check, finding } from './check.ts';
import { wordsOf } from './page.ts';

const inFont = new Set(arabicCharacters);
/** The blocks that styles/fonts.css asks our font for. */
const arabic = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/gu;

/** Our font holds every Arabic sign that a page in Arabic script shows. */
export const glyphs: Check = {
  name: 'glyphs',
  page: ({ $, path, isRtl }) => {
    if (!isRtl) return [];
    const signs = wordsOf($).flatMap(({ text }) => text.match(arabic) ?? []);
    return [...new Set(signs)]
      .filter((sign) => !inFont.has(sign))
      .map((sign) => {
        const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        return finding(
          path,
          `the sign ${sign} (U+${code})`,
          'correct the text, or add it to src/site/arabic-script.ts',
        );
      });
  },
};
