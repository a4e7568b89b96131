/** Places of a card or message that the reader fills in, each with the kind of input that it gets on a phone. */
export const blanks = {
  name: 'text',
  child: 'text',
  class: 'text',
  teacher: 'text',
  school: 'text',
  address: 'text',
  phone: 'tel',
  language: 'text',
  country: 'text',
  date: 'date',
  time: 'time',
  day: 'text',
  place: 'text',
  subject: 'text',
  thing: 'text',
  illness: 'text',
  medicine: 'text',
  allergy: 'text',
  document: 'text',
  work: 'text',
  reason: 'text',
  number: 'text',
} as const;

export type Blank = keyof typeof blanks;
/** Words for blanks that are known before the reader types. */
export type Given = Partial<Record<Blank, string>>;
/** Names that a blank may have. */
export const blankNames = Object.keys(blanks) as Blank[];
const isBlank = (name: string): name is Blank => Object.hasOwn(blanks, name);

/** Words of a sentence, or a place in it. */
export type Part = string | { blank: Blank };

const pattern = /\{([^{}]*)\}/g;

/** Names between braces, each once and sorted, also those that no blank has. */
export const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

/**
 * Cuts a sentence at its blanks.
 * @example partsOf('Klase: {class}.') // ['Klase: ', { blank: 'class' }, '.']
 */
export const partsOf = (text: string): Part[] =>
  text
    .split(pattern)
    .map((part, at) => (at % 2 && isBlank(part) ? { blank: part } : part))
    .filter((part) => part !== '');

/** The sentence where nobody can fill it in: "…" for every blank. */
export const withoutBlanks = (text: string) => text.replace(pattern, '…');
