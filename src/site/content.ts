import { type Drawings, drawingName } from './drawings.ts';
import { type RecordKind, recordKey, recordKinds, type TextPath } from './keys.ts';
import { isLocale, type Locale, sourceLocale } from './locales.ts';
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
import { phrasesOf, spoken } from './spoken.ts';
import { type Section, sectionsOf } from './text.ts';

/** A text in one language: front matter, MDX body, sections. */
export interface Text extends TextPath {
  /** Path below the project, for messages and "suggest a change" links. */
  file: string;
  data: TextData;
  body: string;
  sections: Section[];
}

export interface Entry {
  kind: RecordKind;
  id: string;
  key: string;
  facts: DirectoryRecord;
}

/** Everything in `content/`, parsed, by id. Words are by language first. */
export interface Content {
  texts: Text[];
  facts: Record<string, Fact>;
  records: Entry[];
  phrases: Record<string, Phrase & { topic: string }>;
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

/**
 * Puts parsed files together.
 * @param sources texts of all languages
 * @param data path below `content/` → parsed YAML or JSON, already checked against its schema
 */
export function assemble(sources: (TextSource | Text)[], data: Map<string, unknown>): Content {
  const file = <T>(path: string, empty: T) => (data.get(path) as T | undefined) ?? empty;
  const merged = <T>(folder: string) =>
    Object.assign(
      {},
      ...[...data].filter(([path]) => path.startsWith(`${folder}/`)).map(([, value]) => value),
    ) as Record<string, T>;

  const phrases = phrasesOf(data);
  const { borrowed } = file('sounds.yaml', { borrowed: [] as string[] });
  const wordsOf = (locale: Locale): Words => ({
    ui: file(`${locale}/ui.json`, {}),
    facts: file(`${locale}/data/facts.yaml`, {}),
    topics: file(`${locale}/data/topics.yaml`, {}),
    phrases: spoken(merged(`${locale}/phrases`), phrases, file<Sounds | null>(`${locale}/sounds.yaml`, null), borrowed),
    rights: file(`${locale}/data/rights.yaml`, {}),
    records: {
      ...(Object.fromEntries(
        recordKinds.map((kind) => [kind, file(`${locale}/data/${kind}.yaml`, {})]),
      ) as Words['records']),
      municipalities: municipalityWords(
        file(`${locale}/data/municipalities.yaml`, {}),
        file(`${locale}/ui.json`, {}),
        idsOf(data, 'municipalities'),
      ),
    },
    pins: file(`${locale}/.pins.json`, {}),
    everyday: file(`${locale}/search-words.yaml`, {}),
    sounds: file<Sounds | null>(`${locale}/sounds.yaml`, null),
  });
  const localesFound = [...new Set([...data.keys()].map((path) => path.split('/')[0] ?? ''))].filter(isLocale);

  return {
    texts: sources.map((text) => ('sections' in text ? text : { ...text, sections: sectionsOf(text.body, text.data) })),
    facts: file('facts.yaml', {}),
    records: [...data].flatMap(([path, facts]) => {
      const [, kind, id] = path.match(recordPath) ?? [];
      return kind && id
        ? [{ kind: kind as RecordKind, id, key: recordKey(kind as RecordKind, id), facts: facts as DirectoryRecord }]
        : [];
    }),
    phrases,
    topics: file('topics.yaml', {}),
    course: file('course.yaml', { modules: [] }),
    navigation: file('navigation.yaml', {
      doors: [],
      footer: [],
      posters: [],
      first: {},
      sensitive: { helplines: [], leave: '' },
      offline: { essential: [], book: [] },
    }),
    rights: file('rights.yaml', { rows: [] as string[] }).rows,
    numbers: file('numbers.yaml', {}),
    accessibility: file<Accessibility | null>('accessibility.yaml', null),
    minimum: file('minimum.yaml', { keys: [] as string[] }).keys,
    redirects: file('redirects.yaml', {}),
    drawings: Object.fromEntries(
      [...data].flatMap(([path, svg]) => (drawingName(path) ? [[drawingName(path), svg]] : [])),
    ),
    words: Object.fromEntries(localesFound.map((locale) => [locale, wordsOf(locale)])) as Content['words'],
  };
}

const recordPath = /^directory\/([a-z]+)\/([a-z0-9-]+)\.yaml$/;
const idsOf = (data: Map<string, unknown>, kind: RecordKind) =>
  [...data.keys()].flatMap((path) => {
    const [, found, id] = path.match(recordPath) ?? [];
    return found === kind && id ? [id] : [];
  });

/** What every municipality does is said once, in the interface strings; its own words come on top. */
function municipalityWords(
  own: Record<string, RecordWords>,
  ui: UiStrings,
  ids: string[],
): Record<string, RecordWords> {
  const shared = Object.fromEntries(
    ['summary', 'who', 'how', 'bring'].flatMap((field) => {
      const words = ui[`municipality.${field}`];
      return typeof words === 'string' ? [[field, words]] : [];
    }),
  );
  if (!shared.summary) return own;
  return { ...own, ...Object.fromEntries(ids.map((id) => [id, { ...shared, ...own[id] }])) };
}

/** The text that translations of a key are made from: Latvian, or the language the text itself names. */
export function sourceTextOf(texts: Text[], key: string): Text | undefined {
  const all = texts.filter((text) => text.key === key);
  return (
    all.find((text) => text.locale === sourceLocale && text.data.reviewed) ??
    all.find((text) => text.data.source === text.locale) ??
    all.find((text) => text.locale === sourceLocale)
  );
}

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
