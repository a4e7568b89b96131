/** What `<Because>` leaves in the rendered answer, for `splitBecause`. */
export const becauseMark = '<!--because-->';

/** Markdown puts a paragraph around each part that stands on lines of its own. */
const bare = (html: string) =>
  html
    .trim()
    .replace(/^<p>|<\/p>$/g, '')
    .trim();

/** Parts of a rendered answer: the words to choose, and the explanation. */
export function splitBecause(html: string): { answer: string; because: string } {
  const [answer = '', because = ''] = html.split(becauseMark);
  return { answer: bare(answer), because: bare(because) };
}
