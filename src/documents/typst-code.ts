import type { Run } from './model.ts';

/** A string of Typst code. Text is only ever written this way, never as markup, so nothing in it can become code. */
export const quoted = (text: string) =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? ' ' : ''))}"`;

/** What a language asks of its script: direction and fonts. */
export function scriptOf(locale: string, dir: 'ltr' | 'rtl'): string {
  const isRtl = dir === 'rtl';
  const fonts = [...(isRtl ? ['Vazirmatn'] : []), 'Noto Sans'];
  return [
    `#let is-rtl = ${isRtl}`,
    `#let arabic = ${isRtl}`,
    `#let language = ${quoted(locale)}`,
    `#let fonts = (${fonts.map((name) => `${quoted(name)}, `).join('')})`,
  ].join('\n');
}

/** A Typst array; the last comma keeps one with a single item an array. */
export const tuple = (items: string[]) => `(${items.map((item) => `${item}, `).join('')})`;

/** Runs as a block of code whose parts Typst joins. */
export const inline = (runs: Run[]) => `{ ${runs.map(run).join('; ') || '[]'} }`;

function run({ text, strong, emphasis, lang, ltr, url }: Run): string {
  if (text === '\n') return 'linebreak()';
  const isOwn = lang !== undefined || ltr;
  const direction = isOwn ? `${apart(text)}(${lang ? `lang: ${quoted(lang)}, ` : ''}${quoted(text)})` : quoted(text);
  // A number that breaks over two lines is misread.
  const whole = ltr && text.length < 24 ? `unbroken(${direction})` : direction;
  const emphatic = emphasis ? `emph(${whole})` : whole;
  const said = strong ? `${isOwn ? 'heavy' : 'strong'}(${emphatic})` : emphatic;
  return url ? `link(${quoted(url)}, ${said})` : said;
}

/** How `style/` keeps left-to-right words apart in a right-to-left document. */
function apart(text: string): 'iso' | 'latin' | 'embedded' {
  if (text.length < 24) return 'iso';
  return /^\p{L}.*[\p{L}\p{N}]$/su.test(text) ? 'latin' : 'embedded';
}
