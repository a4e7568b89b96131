import type { Drawings } from './drawings.ts';
import type { RecordKind, TextPath } from './keys.ts';
import { type Locale, sourceLocale } from './locales.ts';
import { once } from './once.ts';
import type {
  Accessibility,
  CoursePlan,
  DirectoryRecord,
  Fact,
  FactWords,
  Navigation,
  Phrase,
  PhraseWords,
  Pins,
  RecordWords,
  SearchWords,
  Sounds,
  TextData,
  TopicWords,
  UiStrings,
} from './schemas.ts';
import type { Section } from './text.ts';

/** A text in one language: front matter, MDX body, sections. */
export interface Text extends TextPath {
  /** Path below the project, for messages and "suggest a change" links. */
  file: string;
  data: TextData;
  body: string;
  sections: Section[];
}

/** A directory record: its place, and its facts in no language. */
export interface Entry {
  kind: RecordKind;
  id: string;
  key: string;
  facts: DirectoryRecord;
}

/** A Latvian phrase with the topic whose file it is in. */
export type PhraseOfTopic = Phrase & { topic: string };

/** Everything in `content/`, parsed, by id. Words are by language first. */
export interface Content {
  texts: Text[];
  facts: Record<string, Fact>;
  records: Entry[];
  phrases: Record<string, PhraseOfTopic>;
  topics: Record<string, { icon: string }>;
  course: CoursePlan;
  /** Rows of the table of rights, in order. */
  rights: string[];
  navigation: Navigation;
  numbers: Record<string, number>;
  minimum: string[];
  /** Key that a page had before → key that it has now. */
  redirects: Record<string, string>;
  drawings: Drawings;
  /** What is known of the accessibility of the site; null where nobody has written it down. */
  accessibility: Accessibility | null;
  words: Record<Locale, Words>;
}

/** Words of one language. */
export interface Words {
  ui: UiStrings;
  facts: Record<string, FactWords>;
  topics: Record<string, TopicWords>;
  phrases: Record<string, PhraseWords>;
  /** Names of the rows of the table of rights. */
  rights: Record<string, string>;
  records: Record<RecordKind, Record<string, RecordWords>>;
  pins: Pins;
  /** Everyday words for official ones, for search. */
  everyday: SearchWords;
  /** How Latvian sounds in this language's letters; null where nobody has written it down. */
  sounds: Sounds | null;
}

/** A text whose sections are not cut yet. */
export type TextSource = Omit<Text, 'sections'>;

/** key → the text that its translations are made from: Latvian, or the language that the text itself names. */
export function sourceTexts<Any extends Text>(texts: readonly Any[]): Map<string, Any> {
  const sources = [...Map.groupBy(texts, ({ key }) => key)].map(([key, all]) => [key, sourceAmong(all)] as const);
  return new Map(sources.filter((one): one is [string, Any] => one[1] !== undefined));
}

function sourceAmong<Any extends Text>(versions: Any[]): Any | undefined {
  return (
    versions.find(({ locale, data }) => locale === sourceLocale && data.reviewed) ??
    versions.find(({ locale, data }) => data.source === locale) ??
    versions.find(({ locale }) => locale === sourceLocale)
  );
}

const sourcesOf = once((texts: readonly Text[]) => sourceTexts(texts));

/** The text that translations of a key are made from; undefined where there is none. */
export const sourceTextOf = (texts: readonly Text[], key: string): Text | undefined => sourcesOf(texts).get(key);

/**
 * True for texts of the course that are not in the public build: those of a module that `course.yaml` calls a draft, and
 * those that it does not list (yet).
 */
export function isDraft({ course }: Pick<Content, 'course'>, key: string): boolean {
  const [part, module, lesson] = key.split('/');
  const plan = course.modules.find(({ id }) => id === module);
  return (
    part === 'course' && (!plan || plan.state === 'draft' || (lesson !== undefined && !plan.lessons.includes(lesson)))
  );
}
