/** Content must not steer the terminal it is reported on, nor turn the direction of the line. */
export const printable = (line: string) => line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');

/** Words in lines of at most `width` signs; a word that is longer is cut, after a slash if there is one. */
export function wrap(text: string, width: number): string[] {
  const words = printable(text.trim().replace(/\s+/g, ' '))
    .split(' ')
    .flatMap((word) => cut(word, width));
  const lines = [''];
  for (const word of words) {
    const line = lines.pop() ?? '';
    if (!line) lines.push(word);
    else if (line.length + 1 + word.length <= width) lines.push(`${line} ${word}`);
    else lines.push(line, word);
  }
  return lines;
}

function cut(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const slash = word.lastIndexOf('/', width - 1);
  const end = slash > 0 ? slash + 1 : width;
  return [word.slice(0, end), ...cut(word.slice(end), width)];
}
