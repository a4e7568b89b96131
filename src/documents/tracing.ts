import { attribute, isComponent, walk } from '../markdown/tree.ts';
import { small } from '../site/alphabet.ts';
import { type Graph, hasText, type TextPage } from '../site/graph.ts';
import { documentName } from '../site/keys.ts';
import { once } from '../site/once.ts';
import type { Reader } from '../site/reader.ts';
import { soundOfLetter } from '../site/sound.ts';
import { treeOf } from '../site/text.ts';
import { documentUrl } from '../site/urls.ts';
import { frameOf } from './document-of.ts';
import type { DocumentFile, InLocale } from './files.ts';
import type { Document } from './model.ts';
import { toPdf } from './pdf.ts';
import { say } from './runs.ts';
import { quoted } from './typst-code.ts';

/** One line of a tracing sheet; `shown` is what is written, `word` what it stands in where it is a letter. */
interface Trace {
  shown: string;
  word: string | null;
  sound: string | null;
  means: string | null;
  /** SVG. */
  picture: string | null;
}

/** What a lesson has to write: letters, else its everyday words, each once. */
const tracesOf = once((page: TextPage) => {
  const named = [...walk(treeOf(page.text.body))].flatMap(({ node }) => {
    if (!isComponent(node)) return [];
    const id = attribute(node, node.name === 'Letter' ? 'phrase' : 'id') ?? '';
    return node.name === 'Letter' || node.name === 'Phrase' ? [{ letter: attribute(node, 'of') ?? null, id }] : [];
  });
  return named.filter((one, at) => named.findIndex(({ letter, id }) => letter === one.letter && id === one.id) === at);
});

/** Letters and words of a lesson for a reader; a lesson without any has no sheet. */
export function linesOf(page: TextPage, { phrase, picture, words }: Reader): Trace[] {
  return tracesOf(page).flatMap(({ letter, id }): Trace[] => {
    const { text, kind, words: said, picture: name } = phrase(id);
    if (kind !== 'word') return [];
    const shared = { means: said?.means ?? null, picture: name ? picture(name).svg : null };
    if (!letter) return [{ ...shared, shown: text, word: null, sound: said?.say ?? null }];
    const sound = words.sounds && soundOfLetter(small(letter), words.sounds);
    return [{ ...shared, shown: `${letter} ${small(letter)}`, word: text, sound }];
  });
}

/** Lessons that have something to trace. */
export const tracingPages = (graph: Graph, inLocale: InLocale): TextPage[] =>
  graph.pages
    .filter(hasText)
    .filter((page) => page.kind === 'lesson' && linesOf(page, inLocale(page.locale)).length > 0);

/** The tracing sheet of a lesson, made once; null where it has nothing to trace. */
export const tracingFile = (page: TextPage, inLocale: InLocale): DocumentFile | null => sheetsOf(inLocale)(page);

const sheetsOf = once((inLocale: InLocale) => once((page: TextPage) => make(page, inLocale(page.locale))));

function make(page: TextPage, reader: Reader): DocumentFile | null {
  const lines = linesOf(page, reader);
  if (lines.length === 0) return null;
  const url = documentUrl(page.locale, `tracing-${documentName(page.key)}`, 'pdf');
  return { kind: 'pdf', url, ...toPdf(sheetOf(page, reader), lines.map(call)) };
}

/** The sheet of a lesson: what to do stands in place of dates and notices. */
function sheetOf(page: TextPage, reader: Reader): Document {
  const { t, locale } = reader;
  const title = t('tracing.of', { title: page.title });
  return { ...frameOf(page, reader), title, facts: [], notices: [say(t('tracing.how'), locale)] };
}

const optional = (text: string | null) => (text === null ? 'none' : quoted(text));

/** Letters are larger than words and have a second line of their own. */
const call = ({ shown, word, sound, means, picture }: Trace) =>
  `trace(${quoted(shown)}, ${optional(word)}, ${optional(sound)}, ${optional(means)}, ${optional(picture)}, ${word ? '36pt, 1' : '26pt, 1'})`;
