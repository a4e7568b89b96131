import { attribute, type Node } from '../markdown/tree.ts';
import type { ComponentName } from '../markdown/vocabulary.ts';
import { sourceLocale } from '../site/locales.ts';
import type { Message } from '../site/messages.ts';
import type { Reader } from '../site/reader.ts';
import { contactOf } from './contact.ts';
import { valueRuns } from './inline.ts';
import type { Block, BlockOf } from './model.ts';
import { joined, latvian, say } from './runs.ts';

type Render = (node: Node, reader: Reader, inner: (nodes: Node[]) => Block[]) => Block[];

/**
 * What a component on a line of its own becomes on paper; null = a document cannot have it. Every component of the
 * vocabulary is here, so that a new one has to decide.
 */
export const onPaper: Record<ComponentName, Render | null> = {
  Fact: (node, reader) => [factOf(idOf(node), reader)],
  Contact: (node, reader) => contactOf(idOf(node), reader),
  Phrase: (node, reader) => [phraseOf(idOf(node), reader, null)],
  Say: (node, reader) => [phraseOf(idOf(node), reader, reader.t('dialogue.you-say'))],
  Hear: (node, reader) => [phraseOf(idOf(node), reader, reader.t('dialogue.you-hear'))],
  Dialogue: (node, reader, inner) => [
    { type: 'paragraph', runs: say(reader.t('dialogue.with', { name: attribute(node, 'with') ?? '' }), reader.locale) },
    ...inner(node.children ?? []),
  ],
  Note: (node, reader, inner) => [
    {
      type: 'note',
      kind: (attribute(node, 'kind') ?? 'now') as BlockOf<'note'>['kind'],
      title: say(attribute(node, 'title'), reader.locale),
      blocks: inner(node.children ?? []),
    },
  ],
  Picture: (node, reader) => {
    const { kind, svg } = reader.picture(attribute(node, 'name') ?? '');
    return [{ type: 'picture', kind, svg, alt: attribute(node, 'alt') ?? '' }];
  },
  Check: (node, _, inner) => [{ type: 'check', blocks: inner(node.children ?? []) }],
  Field: (node, { locale }) => [
    { type: 'field', label: say(attribute(node, 'label'), locale), lines: Number(attribute(node, 'lines') ?? 1) },
  ],
  Term: (node, _, inner) => inner([{ type: 'paragraph', children: [{ ...node, type: 'mdxJsxTextElement' }] }]),
  Letter: null,
  FormField: null,
  Mistake: null,
  RightsTable: null,
  Question: null,
  Answer: null,
  Because: null,
};

/** What an editor is told about a component that is not for documents. */
export function notOnPaper(name: string): Message {
  const known = Object.entries(onPaper).flatMap(([one, render]) => (render ? [one] : []));
  return ['document.component', { name, known: known.join(', ') }];
}

const idOf = (node: Node) => attribute(node, 'id') ?? '';

function factOf(id: string, reader: Reader): Block {
  const { t, format, locale } = reader;
  const found = reader.fact(id);
  const { fact, doubt } = found;
  const dates = [
    fact.from && t('fact.since', { date: format.date(fact.from) }),
    fact.source_date && t('fact.source-date', { date: format.date(fact.source_date) }),
    t('fact.read', { date: format.date(fact.read_on) }),
  ];
  const link = fact.source?.url ? { url: fact.source.url } : {};
  return {
    type: 'fact',
    label: say(found.label, locale),
    value: valueRuns(found, locale, {}),
    note: say(found.note, locale),
    doubt: doubt && t(`fact.doubt.${doubt}`),
    about: joined(
      [
        fact.act ? [latvian(fact.act)] : [],
        fact.source ? [latvian(fact.source.name, link)] : [],
        ...dates.map((date) => say(date, locale)),
      ],
      ' · ',
    ),
  };
}

function phraseOf(id: string, reader: Reader, speaker: string | null): Block {
  const { locale } = reader;
  const { text, words, kind, picture } = reader.phrase(id);
  const isSource = locale === sourceLocale;
  return {
    type: 'phrase',
    speaker,
    latvian: text,
    say: isSource ? null : (words?.say ?? null),
    means: say(words?.means, locale),
    note: say(words?.note, locale),
    picture: picture ? reader.picture(picture).svg : null,
    isLabel: kind === 'label' && picture !== undefined,
  };
}
