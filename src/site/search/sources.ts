import type { SearchKind } from '../../search/index-format.ts';
import { withoutBlanks } from '../blanks.ts';
import type { Content } from '../content.ts';
import { hasText, type Page, type RecordPage, type TextPage } from '../graph.ts';
import { sourceLocale } from '../locales.ts';
import { cardsOf, lettersOf, messagesOf, type Said } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { saidBy } from './said.ts';

/** One thing that search finds, in words; `body` may repeat words. */
export interface Source {
  key: string;
  url: string;
  kind: SearchKind;
  number: number;
  title: string;
  summary: string;
  /** Short names; they count like everyday words. */
  names?: string[];
  headings: string[];
  body: string[];
  /** Its Latvian title and other Latvian words, so that a Latvian word finds it in any language. */
  latvianTitle: string;
  latvian: string[];
}

/** Everything that search finds in a language: public pages, and on three of them each card, term and message. */
export function sourcesOf(content: Content, reader: Reader, latvian: Reader): Source[] {
  const pages = reader.graph.pages.filter((page) => page.locale === reader.locale && page.indexable);
  return [...pages.map((page) => pageSource(page, content, reader, latvian)), ...phraseSources(content, reader)];
}

function pageSource(page: Page, content: Content, reader: Reader, latvian: Reader): Source {
  const source = {
    key: page.key,
    url: page.url,
    kind: kindOf(page),
    number: page.number,
    title: reader.title(page),
    summary: reader.summary(page),
    headings: [],
    body: [],
    ...latvianOf(page, latvian),
  };
  if (hasText(page)) return textSource(source, page, content, reader);
  return page.kind === 'record' ? recordSource(source, page, reader) : source;
}

function kindOf(page: Page): SearchKind {
  if (page.kind === 'guide' || page.kind === 'record' || page.kind === 'lesson' || page.kind === 'easy')
    return page.kind;
  if (page.kind === 'module') return 'lesson';
  return page.kind === 'schools' ? 'document' : 'page';
}

/** Title and summary of the Latvian page. */
function latvianOf(page: Page, latvian: Reader) {
  const same = page.locale === sourceLocale ? undefined : latvian.page(page.key);
  return { latvianTitle: same ? latvian.title(same) : '', latvian: same ? [latvian.summary(same)] : [] };
}

function textSource(source: Source, page: TextPage, content: Content, reader: Reader): Source {
  const said = saidBy(page.text, reader, content);
  const brought = (page.data.bring ?? []).map((id) => content.phrases[id]?.text ?? '');
  return {
    ...source,
    headings: said.headings,
    body: [...said.body, ...(page.data.goals ?? []), page.data.why ?? ''],
    latvian: [...source.latvian, ...said.latvian, ...brought],
  };
}

function recordSource(source: Source, { record, words }: RecordPage, { t }: Reader): Source {
  const { facts } = record;
  const services = 'services' in facts ? (facts.services as string[] | undefined) : undefined;
  return {
    ...source,
    names: facts.short ? [facts.short] : [],
    headings: [facts.name, ...(services ?? []).map((id) => t(`service.${id}` as 'search.go'))],
    body: [
      ...Object.values(words).filter((value): value is string => typeof value === 'string'),
      ...(facts.phones ?? []).map(({ number }) => number.replace(/\s/g, '')),
      ...(facts.emails ?? []),
      facts.address ?? '',
    ],
    latvianTitle: facts.name,
  };
}

function phraseSources(content: Content, { locale, topic, page }: Reader): Source[] {
  const source =
    (kind: SearchKind, list: string, about: string) =>
    (said: Said): Source => {
      const place = `#${kind}-${said.id}`;
      return {
        key: `${list}${place}`,
        url: `${page(list)?.url}${place}`,
        kind,
        number: 0,
        ...wordsOfPhrase(said, kind === 'term' || locale === sourceLocale),
        headings: [],
        body: [about],
      };
    };
  return [
    ...lettersOf(content, locale).flatMap(({ terms }) => terms.map(source('term', 'glossary', ''))),
    ...cardsOf(content, locale).flatMap(({ topic: id, cards }) => cards.map(source('card', 'cards', topic(id).title))),
    ...messagesOf(content, locale).flatMap(({ groups }) =>
      groups.flatMap(({ messages }) => messages.map(source('message', 'messages', ''))),
    ),
  ];
}

/** A term is looked up by its Latvian word; a card or message is chosen by what it means. */
function wordsOfPhrase({ phrase, words }: Said, isLatvianFirst: boolean) {
  const text = withoutBlanks(phrase.text);
  const means = words ? withoutBlanks(words.means) : '';
  const [title, summary] = isLatvianFirst || !means ? [text, means] : [means, text];
  return { title, summary, latvianTitle: text, latvian: [] };
}
