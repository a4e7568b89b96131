/** What the search of one language loads: its records and, by word, in which of them the word stands and how near the top. */
export interface SearchIndex {
  records: SearchRecord[];
  /** Normal forms, sorted by code unit, separated by spaces. */
  forms: string;
  /** For each form its places, packed by `packPlaces`, separated by spaces. */
  places: string;
}

/** Address of a page or of a place on it; kind; title; summary. A term is Latvian, cards and messages are so below. */
export type SearchRecord = [url: string, kind: SearchKind, title: string, summary: string];

export const searchKinds = [
  'guide',
  'page',
  'lesson',
  'document',
  'record',
  'term',
  'card',
  'message',
  'easy',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Where in a record a word stands, the most telling place first. A record has each word once, at its best place. */
export const parts = ['title', 'words', 'latvian-title', 'heading', 'often', 'latvian', 'body'] as const;
export type Part = (typeof parts)[number];

/** A record (its position) and the part in which a word stands. */
export interface Place {
  record: number;
  part: number;
}

const base = 45;
const first = 35; // '#': every sign from here on is safe in JSON but the backslash
const signs = Array.from({ length: base * 2 + 1 }, (_, at) => String.fromCharCode(first + at)).filter(
  (sign) => sign !== '\\',
);
const values = new Map(signs.map((sign, at) => [sign, at]));

/** Places in a few signs each: distance to the record before and part as one number, its low digits first. */
export function packPlaces(places: Place[]): string {
  let before = -1;
  return places
    .map(({ record, part }) => {
      let left = (record - before - 1) * parts.length + part;
      before = record;
      let packed = '';
      for (; left >= base; left = Math.floor(left / base)) packed += signs[base + (left % base)];
      return packed + signs[left];
    })
    .join('');
}

/** The way back from `packPlaces`. */
export function unpackPlaces(packed: string): Place[] {
  const places: Place[] = [];
  let record = -1;
  let sum = 0;
  let unit = 1;
  for (const sign of packed) {
    const value = values.get(sign) ?? 0;
    sum += (value % base) * unit;
    unit *= base;
    if (value >= base) continue;
    record += Math.floor(sum / parts.length) + 1;
    places.push({ record, part: sum % parts.length });
    sum = 0;
    unit = 1;
  }
  return places;
}
