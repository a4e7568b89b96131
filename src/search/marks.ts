import { fold, formOf, type Rules } from './normalise.ts';

/** A piece of a text; `isFound` where it is a word that was looked for. */
interface Piece {
  text: string;
  isFound: boolean;
}

/** Cuts a text into words that were looked for and what stands between them. */
export function piecesOf(text: string, forms: ReadonlySet<string>, rules: Rules[]): Piece[] {
  const isFound = (word: string) => rules.some((one) => forms.has(formOf(fold(word), one)));
  return text
    .split(/([\p{L}\p{M}\p{N}\u200c'’]+)/u)
    .map((piece, at) => ({ text: piece, isFound: at % 2 === 1 && isFound(piece) }))
    .filter(({ text: piece }) => piece);
}
