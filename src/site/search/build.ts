import { type Part, type Place, packPlaces, parts, type SearchIndex } from '../../search/index-format.ts';
import { formsOf, type Rules } from '../../search/normalise.ts';
import type { Everyday } from './everyday.ts';
import type { Source } from './sources.ts';

/** From how many times on a word of the body counts as what the text is about. */
const often = 4;

/**
 * Makes the index of one language.
 * @param latvian rules for the Latvian words that go with each record
 */
export function buildIndex(sources: Source[], rules: Rules, latvian: Rules, everyday: Everyday): SearchIndex {
  const places = new Map<string, Place[]>();
  sources.forEach((source, record) => {
    for (const [form, part] of partsOf(source, rules, latvian, everyday)) {
      const known = places.get(form) ?? [];
      known.push({ record, part: parts.indexOf(part) });
      places.set(form, known);
    }
  });
  const forms = [...places.keys()].sort();
  return {
    records: sources.map(({ url, kind, title, summary }) => [url, kind, title, summary]),
    forms: forms.join(' '),
    places: forms.map((form) => packPlaces(places.get(form) ?? [])).join(' '),
  };
}

/** Every word of a record with the best part in which it stands. */
function partsOf(source: Source, rules: Rules, latvian: Rules, everyday: Everyday): Map<string, Part> {
  const { key, title, summary, headings, body, number } = source;
  const forms = (texts: string[], by = rules) => texts.flatMap((text) => formsOf(text, by));
  const inBody = forms(body);
  const counts = new Map<string, number>();
  for (const form of inBody) counts.set(form, (counts.get(form) ?? 0) + 1);
  const inTitle = forms([title]);
  const inHeadings = forms([summary, ...headings]);
  const typed = [everyday.ofKey(key), everyday.ofWords(inTitle)];
  const aside = everyday.ofWords(inHeadings);
  const below = everyday.ofWords(inBody, often - 1);
  const found: Record<Part, string[]> = {
    title: inTitle,
    words: [...(number ? [String(number)] : []), ...forms(source.names ?? []), ...typed.flatMap(({ whole }) => whole)],
    'latvian-title': forms([source.latvianTitle], latvian),
    heading: [...inHeadings, ...aside.whole],
    often: [...inBody.filter((form) => (counts.get(form) ?? 0) >= often), ...below.whole],
    latvian: forms(source.latvian, latvian),
    // Words that stand once are left to the index of whole texts.
    body: [...inBody.filter((form) => (counts.get(form) ?? 0) > 1), ...typed.flatMap((one) => one.parts)],
  };
  const best = new Map<string, Part>();
  for (const part of parts) for (const form of found[part]) if (!best.has(form)) best.set(form, part);
  return best;
}
