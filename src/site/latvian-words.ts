import { type Locale, sourceLocale } from './locales.ts';

/** A piece of a text in the reader's language; `isLatvian`: words that a voice must read as Latvian. */
interface Piece {
  text: string;
  isLatvian: boolean;
}

const latinScript = new Set<Locale>(['lv', 'en', 'fr']);

/** Latin words with the spaces and signs between them, as one run: names and sentences keep their order. Arabic has signs of its own. */
const latinRun = /\p{Script=Latin}(?:[\p{Script=Latin}0-9 .,!?&'’„“”/-]*(?:[\p{Script=Latin}0-9“”?]|!(?=»)))?/gu;

/** A word with a letter that of our Latin languages only Latvian has. */
const marked = "[\\p{L}’']*[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ][\\p{L}’']*";
/** Words without such letters that stand beside them in names of institutions and in everyday sentences. */
const beside =
  '(?:[Vv]alsts|[Rr]īgas|[Dd]ienest[sau]|[Ll]ietu|[Cc]entr[sau]|[Ff]ond[sau]|[Pp]rogramma|[Kk]ultūras|[Kk]valit\\p{L}+|[Uu]n|[Bb]ez|[Uu]z|[Nn]o|[Pp]ie|[Mm]an|[Ee]s|[Dd]arba|[Bb]iroj[sa]|[Ii]nspekcija|[Rr]eģistrs|[Vv]ienas|[Pp]ieturas|[Dd]ome|[Nn]ovad[sa]|[Rr]obežsardze|[Bb]anka|[Tt]elefons|[Mm]ācies)';
/** What stands in quotation marks with a Latvian word is Latvian as a whole. */
const quoted = `(?<=“)[^“”]*?${marked}[^“”]*(?=”)`;
const latvianRun = new RegExp(
  `${quoted}|(?:${beside} )*${marked}(?: (?:${beside} )*${marked})*(?: ${beside}(?![\\p{L}]))*`,
  'gu',
);

/**
 * Finds the Latvian words in a text of another language. In other scripts every run of Latin letters is one, because
 * texts keep nothing but Latvian names and words in Latin letters; in Latin script its letters and quotation marks tell,
 * and names of one word are left to the reader's voice, which knows Riga, too.
 */
export function piecesOf(text: string, locale: Locale): Piece[] {
  if (locale === sourceLocale) return [{ text, isLatvian: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(latinScript.has(locale) ? latvianRun : latinRun)) {
    if (latinScript.has(locale) && isName(match[0], text[match.index - 1])) continue;
    pieces.push({ text: text.slice(end, match.index), isLatvian: false }, { text: match[0], isLatvian: true });
    end = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(end), isLatvian: false }].filter((piece) => piece.text !== '');
}

/** One word with a capital letter that is not quoted: a place or a person. */
const isName = (run: string, before: string | undefined) => /^\p{Lu}\p{L}*$/u.test(run) && before !== '“';
