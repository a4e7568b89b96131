import { sourceLocale } from '../locales.ts';
import type { Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import { isBroken, levelFor, own } from './lookup.ts';
import type { Reference } from './references.ts';

/** What is missing behind a reference: the thing itself, or its words in the language. */
export const resolve = (read: ReadContent, reference: Reference): Problem[] => rules[reference.to](read, reference);

type Rule = (read: ReadContent, reference: Reference) => Problem[];

const rules: Record<Reference['to'], Rule> = { fact: factRule, phrase: phraseRule, record: recordRule, topic: topicRule };

function factRule(read: ReadContent, reference: Reference): Problem[] {
  const { id, locale } = reference;
  const { facts, words } = read.content;
  if (!own(facts, id)) return unknown(read, reference, 'facts.yaml');
  const said = own(words[locale].facts, id);
  const isSaidAtHome = own(words[sourceLocale].facts, id)?.value !== undefined;
  if (!said) return unsaid(read, reference, `${locale}/data/facts.yaml`, `${id} with label`);
  return isSaidAtHome && !said.value ? unsaid(read, reference, `${locale}/data/facts.yaml`, `value to ${id}`) : [];
}

/** Latvian phrases explain themselves; only terms have an explanation in Latvian. */
function phraseRule(read: ReadContent, reference: Reference): Problem[] {
  const { id, locale } = reference;
  const phrase = own(read.content.phrases, id);
  if (!phrase) return unknown(read, reference, 'phrases/');
  if (own(read.content.words[locale].phrases, id) || (locale === sourceLocale && phrase.kind !== 'term')) return [];
  return unsaid(read, reference, `${locale}/phrases/${phrase.topic}.yaml`, `${id} with means`);
}

/** A record without words in a language is absent there; the text still stands. */
function recordRule(read: ReadContent, reference: Reference): Problem[] {
  const { id, locale } = reference;
  const record = read.content.records.find((one) => one.key === `directory/${id}`);
  if (!record) return unknown(read, reference, `directory/${id}.yaml`);
  if (own(read.content.words[locale].records[record.kind], record.id)) return [];
  return unsaid(read, reference, `${locale}/data/${record.kind}.yaml`, `${record.id} with summary`, 'advice');
}

function topicRule(read: ReadContent, reference: Reference): Problem[] {
  const { id, locale } = reference;
  if (!own(read.content.topics, id)) return unknown(read, reference, 'topics.yaml');
  return own(read.content.words[locale].topics, id) ? [] : unsaid(read, reference, `${locale}/data/topics.yaml`, `${id} with title and summary`);
}

/** Only the source's own text reports what does not exist at all, unless the name stands in the translation. */
function unknown(read: ReadContent, { to, id, file, line }: Reference, path: string): Problem[] {
  const isAbsent = !path.endsWith('/') && !path.startsWith('directory/') && !read.files.has(path);
  if (isAbsent || isBroken(read, path)) return [];
  return [{ file, line, found: `the unknown ${to} "${id}"`, fix: `correct the name, or add it to content/${path}`, level: 'error' }];
}

function unsaid(read: ReadContent, reference: Reference, path: string, add: string, level = levelFor(reference.locale)): Problem[] {
  const { to, id, file, line, locale } = reference;
  if (isBroken(read, path)) return [];
  return [{ file, line, found: `the ${to} "${id}" has no words in "${locale}"`, fix: `add ${add} to content/${path}`, level }];
}
