import { attribute, isComponent } from '../../markdown/tree.ts';
import { ruleOf } from '../../markdown/vocabulary.ts';
import type { Locale } from '../locales.ts';
import type { Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Check } from './check.ts';
import { resolve } from './existence.ts';
import { parsedFront, sourcesOf } from './lookup.ts';
import { lineOf, nodesOf } from './nodes.ts';

/** A name that a text or a data file uses for something that is written elsewhere. */
export interface Reference {
  to: 'fact' | 'phrase' | 'record' | 'topic';
  id: string;
  file: string;
  line: number;
  /** Language whose words are needed. */
  locale: Locale;
  /** True in front matter that a translation has from its source, where the name itself is checked. */
  isInherited?: boolean;
}

/** Facts, phrases, records and topics that texts name exist, with words in the language that shows them. */
export const checkReferences: Check = (read) => read.texts.flatMap((text) => checkText(read, text));

function checkText(read: ReadContent, text: ReadText): Problem[] {
  const source = sourcesOf(read).get(text.key);
  const named = [...inComponents(text), ...(source ? inFrontMatter(source, text.locale) : [])];
  // A name is reported once for each text, at its first place.
  const first = named.filter((one, at) => named.findIndex(({ to, id }) => to === one.to && id === one.id) === at);
  return first.flatMap((reference) => resolve(read, reference));
}

function inComponents(text: ReadText): Reference[] {
  return nodesOf(text).flatMap(({ node }): Reference[] => {
    const rule = isComponent(node) ? ruleOf(node.name ?? '')?.attributes.id : undefined;
    const id = attribute(node, 'id');
    if (!id || (rule !== 'fact' && rule !== 'phrase' && rule !== 'record')) return [];
    return [{ to: rule, id, file: text.file, line: lineOf(node), locale: text.locale }];
  });
}

/** What the source names in its front matter is shown in every language that has the text. */
function inFrontMatter(source: ReadText, locale: Locale): Reference[] {
  const { where = [], bring = [], deadlines = [], topics = [], cost, duration } = source.data;
  const name = (to: Reference['to'], id: string, ...path: PropertyKey[]): Reference => {
    return {
      to,
      id,
      file: source.file,
      line: parsedFront(source).lineOf(path),
      locale,
      isInherited: source.locale !== locale,
    };
  };
  const all = (to: Reference['to'], field: string, ids: string[]) => ids.map((id, at) => name(to, id, field, at));
  const one = (field: string, id: string | null | undefined) => (id ? [name('fact', id, field)] : []);
  return [
    ...all('record', 'where', where),
    ...all('phrase', 'bring', bring),
    ...all('fact', 'deadlines', deadlines),
    ...all('topic', 'topics', topics),
    ...one('cost', cost),
    ...one('duration', duration),
  ];
}
