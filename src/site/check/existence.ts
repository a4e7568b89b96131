import { type Locale, sourceLocale } from '../locales.ts';
import type { Words } from '../messages/shape.ts';
import { pictureOf } from '../pictures.ts';
import { error, type Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Named } from '../uses.ts';
import { isBroken, levelFor, own } from './lookup.ts';

/** A name that a text uses for something that is written elsewhere. */
export interface Reference extends Named {
  file: string;
  line: number;
  /** Language whose words are needed. */
  locale: Locale;
  /** True in front matter that a translation has from its source, where the name itself is checked. */
  isInherited?: boolean;
}

/** What is missing behind a reference: the thing itself, or its words in the language. */
export const resolve = (read: ReadContent, reference: Reference): Problem[] => rules[reference.to](read, reference);

type Rule = (read: ReadContent, reference: Reference) => Problem[];

const rules: Record<Reference['to'], Rule> = {
  fact: factRule,
  phrase: phraseRule,
  record: recordRule,
  picture: pictureRule,
  topic: topicRule,
};

const names: Record<Reference['to'], Words> = {
  fact: { en: 'fact', lv: 'fakts' },
  phrase: { en: 'phrase', lv: 'frāze' },
  record: { en: 'record', lv: 'ieraksts' },
  picture: { en: 'picture', lv: 'attēls' },
  topic: { en: 'topic', lv: 'temats' },
};

function factRule(read: ReadContent, reference: Reference): Problem[] {
  const { id, locale } = reference;
  const { facts, words } = read.content;
  const fact = own(facts, id);
  if (!fact) return unknown(read, reference, 'facts.yaml');
  const said = own(words[locale].facts, id);
  // A value in words is never shown as it stands in facts.yaml.
  const needsValue =
    (fact.unit === 'text' && fact.value !== null) || own(words[sourceLocale].facts, id)?.value !== undefined;
  if (!said) return unsaid(read, reference, `${locale}/data/facts.yaml`, id, 'label');
  return needsValue && !said.value ? unsaid(read, reference, `${locale}/data/facts.yaml`, id, 'value') : [];
}

/** Latvian phrases explain themselves; only terms have an explanation in Latvian. */
function phraseRule(read: ReadContent, reference: Reference): Problem[] {
  const { id, locale } = reference;
  const phrase = own(read.content.phrases, id);
  if (!phrase) return unknown(read, reference, 'phrases/');
  if (own(read.content.words[locale].phrases, id) || (locale === sourceLocale && phrase.kind !== 'term')) return [];
  return unsaid(read, reference, `${locale}/phrases/${phrase.topic}.yaml`, id, 'means');
}

/** A record without words in a language is absent there; the text still stands. */
function recordRule(read: ReadContent, reference: Reference): Problem[] {
  const { id, locale } = reference;
  const record = read.content.records.find((one) => one.key === `directory/${id}`);
  if (!record) return unknown(read, reference, `directory/${id}.yaml`);
  if (own(read.content.words[locale].records[record.kind], record.id)) return [];
  return unsaid(read, reference, `${locale}/data/${record.kind}.yaml`, record.id, 'summary', 'advice');
}

/** Pictures have no words of their own: the text beside them is the page's. */
function pictureRule({ content }: ReadContent, { id, file, line }: Reference): Problem[] {
  return pictureOf(id, content.drawings) ? [] : [error(file, line, 'picture.unknown', { name: id })];
}

function topicRule(read: ReadContent, reference: Reference): Problem[] {
  const { id, locale } = reference;
  if (!own(read.content.topics, id)) return unknown(read, reference, 'topics.yaml');
  return own(read.content.words[locale].topics, id)
    ? []
    : unsaid(read, reference, `${locale}/data/topics.yaml`, id, 'title, summary');
}

function unknown(read: ReadContent, { to, id, file, line, isInherited }: Reference, path: string): Problem[] {
  // A file that is absent or broken as a whole has its own message.
  const isWholeFile = to === 'fact' || to === 'topic';
  if (isInherited || isBroken(read, path) || (isWholeFile && !read.files.has(path))) return [];
  return [error(file, line, 'name.unknown', { to: names[to], id, path })];
}

function unsaid(
  read: ReadContent,
  reference: Reference,
  path: string,
  add: string,
  fields: string,
  level = levelFor(reference.locale),
): Problem[] {
  const { to, id, file, line, locale } = reference;
  if (isBroken(read, path)) return [];
  return [{ ...error(file, line, 'name.no-words', { to: names[to], id, locale, add, fields, path }), level }];
}
