import {
  type Part,
  type Place,
  parts,
  type SearchIndex,
  type SearchKind,
  type SearchRecord,
  unpackPlaces,
} from './index-format.ts';
import { isLatin, soundOfForm } from './sound.ts';

/** An opened index. Everything but the list of forms is unpacked when it is asked for. */
export interface Engine {
  records: SearchRecord[];
  forms: string[];
  has: (form: string) => boolean;
  placesOf: (form: string) => Place[];
  /** Forms that begin with these letters. */
  beginningWith: (letters: string) => string[];
  /** Forms in other than Latin letters that sound like this. */
  soundingLike: (sound: string) => string[];
  /** The record with this address, in any language. */
  at: (url: string) => SearchRecord | undefined;
}

/** Makes the file of a language ready to be asked; nothing is unpacked before it is wanted. */
export function openIndex({ records, forms: list, places: packed }: SearchIndex): Engine {
  const forms = list.split(' ');
  const places = packed.split(' ');
  const positions = new Map(forms.map((form, position) => [form, position]));
  const byPath = new Map(records.map((record) => [pathOf(record[0]), record]));
  const unpacked = new Map<string, Place[]>();
  let sounds: Map<string, string[]> | undefined;
  return {
    records,
    forms,
    has: (form) => positions.has(form),
    placesOf(form) {
      const known = unpacked.get(form) ?? unpackPlaces(places[positions.get(form) ?? -1] ?? '');
      unpacked.set(form, known);
      return known;
    },
    beginningWith(letters) {
      const found: string[] = [];
      for (let next = firstFrom(forms, letters); forms[next]?.startsWith(letters); next++)
        found.push(forms[next] ?? '');
      return found;
    },
    soundingLike(sound) {
      sounds ??= Map.groupBy(
        forms.filter((form) => !isLatin(form)),
        soundOfForm,
      );
      return sounds.get(sound) ?? [];
    },
    at: (url) => byPath.get(pathOf(url)),
  };
}

/** An address without its language: the same for one page in all of them. */
export const pathOf = (url: string) => url.slice(url.indexOf('/', 1));

/** Position of the first form that is not before these letters. */
function firstFrom(forms: string[], letters: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the ranking is made of; found by trying on `tests/search/queries/`. */
export const weights = {
  parts: { title: 10, words: 8, 'latvian-title': 8, heading: 3.5, often: 3.5, latvian: 2.3, body: 1 } satisfies Record<
    Part,
    number
  >,
  kinds: {
    guide: 2.2,
    page: 1.1,
    lesson: 1.2,
    document: 1.2,
    record: 0.65,
    term: 0.2,
    card: 0.3,
    message: 0.35,
    // Below the page that it retells.
    easy: 0.6,
  } satisfies Record<SearchKind, number>,
  /** Pages about the site itself. */
  about: 0.3,
  /** How much less each further word of a title says. */
  longTitle: 0.07,
  /** How much more a record counts that has all that was typed. */
  share: 0.8,
  /** How much more still if it has every word. */
  all: 1.3,
  /** How much more a rare word counts. */
  rare: 0.65,
  begun: 0.8,
  joined: 2.4,
};

/** How much a word at a place says. */
export function weightOf({ records }: Engine, { record, part }: Place): number {
  const name = parts[part] ?? 'body';
  const [url, kind, title] = records[record] ?? ['', 'page' as const, ''];
  const length = name === 'title' ? 1 + weights.longTitle * title.split(/\s+/).length : 1;
  return (weights.parts[name] / length) * weights.kinds[kind] * (/^\/[a-z]+\/about\//.test(url) ? weights.about : 1);
}
