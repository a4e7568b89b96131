const mark = '<!--because-->';

/** What `<Because>` leaves in the rendered answer, for `splitBecause`. */
export const becauseMark = mark;

/** Parts of a rendered answer: the words to choose, and the explanation. */
export function splitBecause(html: string): { answer: string; because: string } {
  const [answer = '', because = ''] = html.replace(/^\s*<p>|<\/p>\s*$/g, '').split(mark);
  return { answer: answer.trim(), because: because.trim() };
}
