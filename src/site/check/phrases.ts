import { attribute } from '../../markdown/tree.ts';
import { around } from '../alphabet.ts';
import { namesIn } from '../blanks.ts';
import type { PhraseOfTopic } from '../content.ts';
import { type Locale, liveLocales, locales, sourceLocale } from '../locales.ts';
import type { Words } from '../messages/shape.ts';
import { advice, error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Phrase } from '../schemas.ts';
import type { Check } from './check.ts';
import { errorAt, isBroken, levelFor, own } from './lookup.ts';
import { componentsIn, lineOf } from './nodes.ts';

/** Blanks are the same in every language, cards and messages have their place, terms and labels are what they say. */
export const checkPhrases: Check = (read) => [
  ...Object.entries(read.content.phrases).flatMap(([id, phrase]) => [
    ...blankProblems(read, id, phrase),
    ...placeProblems(read, id, phrase),
  ]),
  ...sameTerms(read),
  ...liveLocales.flatMap((locale) => unsaid(read, locale)),
  ...read.texts.flatMap((text) => [...termsTwice(text), ...labelProblems(read, text), ...letterProblems(read, text)]),
];

const none: Words = { en: 'no blanks', lv: 'nav tukšo vietu' };
const shown = (names: string[]) => names.map((name) => `{${name}}`).join(' ') || none;

function blankProblems(read: ReadContent, id: string, { text, blanks = [], topic }: PhraseOfTopic): Problem[] {
  const wanted = shown([...new Set<string>(blanks)].sort());
  const found = shown(namesIn(text));
  const inText =
    found === wanted ? [] : [errorAt(read, `phrases/${topic}.yaml`, [id], 'blank.text', { id, found, wanted })];
  return [...inText, ...locales.flatMap((row) => blanksSaid(read, row.id, id, topic, wanted))];
}

function blanksSaid(read: ReadContent, locale: Locale, id: string, topic: string, wanted: string | Words): Problem[] {
  const said = own(read.content.words[locale].phrases, id);
  // In Latvian the words say what a card is for.
  if (!said || locale === sourceLocale) return [];
  return (['say', 'means'] as const).flatMap((field) => {
    const found = shown(namesIn(said[field] ?? ''));
    if (said[field] === undefined || found === wanted) return [];
    const path = `${locale}/phrases/${topic}.yaml`;
    return [
      { ...errorAt(read, path, [id, field], 'blank.words', { id, field, found, wanted }), level: levelFor(locale) },
    ];
  });
}

function placeProblems(read: ReadContent, id: string, { kind, topic, audience, about }: PhraseOfTopic): Problem[] {
  const path = `phrases/${topic}.yaml`;
  const isTopic = own(read.content.topics, topic) || isBroken(read, 'topics.yaml');
  const inBank = kind === 'message' && audience;
  const isPlaced = audience?.length === 1 && /^(school|parent)$/.test(audience[0] ?? '') && about;
  return [
    ...(kind === 'card' && !isTopic ? [errorAt(read, path, [id], 'card.topic', { topic })] : []),
    ...(inBank && !isPlaced ? [errorAt(read, path, [id], 'message.place', { id })] : []),
  ];
}

/** A letter is shown in a word that has it, with a picture. */
const letterProblems = (read: ReadContent, { tree, file }: ReadText): Problem[] =>
  componentsIn(tree)
    .filter(({ name }) => name === 'Letter')
    .flatMap(({ node }) => {
      const [letter, id] = [attribute(node, 'of') ?? '', attribute(node, 'phrase') ?? ''];
      const phrase = own(read.content.phrases, id);
      if (!phrase) return [];
      const said = { letter, id, text: phrase.text };
      return [
        ...(around(letter, phrase.text) ? [] : [error(file, lineOf(node), 'letter.not-there', said)]),
        ...(phrase.picture ? [] : [error(file, lineOf(node), 'letter.no-picture', said)]),
      ];
    });

/** The glossary should have a word once. */
function sameTerms(read: ReadContent): Problem[] {
  const terms = Object.entries(read.content.phrases).filter(([, { kind }]) => kind === 'term');
  const byWord = Map.groupBy(terms, ([, { text }]) => text.toLowerCase());
  return [...byWord.values()].flatMap(([first, ...others]) =>
    others.map(([id, { topic }]) => ({
      ...errorAt(read, `phrases/${topic}.yaml`, [id], 'term.same', { id, other: first?.[0] ?? '' }),
      level: 'advice' as const,
    })),
  );
}

/** A card, message or term that a language lacks is absent there: one line for each file. */
function unsaid(read: ReadContent, locale: Locale): Problem[] {
  const needs = (phrase: Phrase) =>
    phrase.kind === 'term' ||
    (locale !== sourceLocale && (phrase.kind === 'card' || (phrase.kind === 'message' && phrase.audience)));
  const missing = Object.entries(read.content.phrases).filter(
    ([id, phrase]) => needs(phrase) && !own(read.content.words[locale].phrases, id),
  );
  return [...Map.groupBy(missing, ([, { topic }]) => topic)].flatMap(([topic, phrases]) => {
    const path = `${locale}/phrases/${topic}.yaml`;
    const names = `${phrases
      .slice(0, 5)
      .map(([id]) => id)
      .join(', ')}${phrases.length > 5 ? ' …' : ''}`;
    return isBroken(read, path)
      ? []
      : [advice(`content/${path}`, 1, 'phrase.unsaid', { count: phrases.length, names })];
  });
}

/** The note of a term is one place on the page. */
const termsTwice = (text: ReadText): Problem[] =>
  componentsIn(text.tree)
    .filter(({ name }) => name === 'Term')
    .flatMap(({ id = '', node }, at, all) =>
      all.slice(0, at).some((other) => other.id === id) ? [error(text.file, lineOf(node), 'term.twice', { id })] : [],
    );

/** Words of a form are labels: a phrase to say would be shown as if it stood on the form. */
const labelProblems = (read: ReadContent, text: ReadText): Problem[] =>
  componentsIn(text.tree).flatMap(({ name, node }) => {
    const id = attribute(node, 'label') ?? '';
    const phrase = name === 'FormField' ? own(read.content.phrases, id) : undefined;
    return phrase && phrase.kind !== 'label'
      ? [error(text.file, lineOf(node), 'form.label', { id, kind: phrase.kind, path: `phrases/${phrase.topic}.yaml` })]
      : [];
  });
