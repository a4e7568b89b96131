import { sourceLocale } from '../site/locales.ts';
import { type Check, finding } from './check.ts';
import { nearestOf, wordsOf } from './page.ts';

/**
 * A small-letter word with a letter that of our languages only Latvian has: no name of a person or place, which need no
 * mark, but a word that a voice must read as Latvian. Names of institutions have such words, too.
 */
const latvianWord = /(?<!\p{L})\p{Ll}*[āčēģīķļņšūž]\p{Ll}*(?!\p{L})/u;

/** Places that can hold no other element, so that nothing in them can be marked. */
const plain = 'title, option, textarea';

/** Latvian words on pages in other languages say that they are Latvian. */
export const foreignWords: Check = {
  name: 'foreign words',
  page: ({ $, path, lang }) =>
    lang === sourceLocale || lang === ''
      ? []
      : wordsOf($)
          .filter(({ text, parent }) => latvianWord.test(text) && !$(parent).is(plain))
          .filter(({ parent }) => nearestOf(parent, ({ attribs }) => 'lang' in attribs)?.attribs.lang !== sourceLocale)
          .map(({ text, parent }) =>
            finding(
              path,
              `Latvian without lang="lv" in <${parent.name}>: "${text.trim().slice(0, 100)}"`,
              'show the text with components/ui/Words.astro, or put the word into quotation marks “…”',
            ),
          ),
};
