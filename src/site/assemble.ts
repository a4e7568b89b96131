import type { Content, Entry, Text, TextSource, Words } from './content.ts';
import { drawingName } from './drawings.ts';
import { type RecordKind, recordKey, recordKinds } from './keys.ts';
import { isLocale, type Locale } from './locales.ts';
import type { Accessibility, DirectoryRecord, RecordWords, Sounds, UiStrings } from './schemas.ts';
import { phrasesOf, spoken } from './spoken.ts';
import { sectionsOf } from './text.ts';

/**
 * Puts parsed files together.
 * @param sources texts of all languages
 * @param data path below `content/` → parsed YAML or JSON, already checked against its schema
 */
export function assemble(sources: (TextSource | Text)[], data: Map<string, unknown>): Content {
  const file = <T>(path: string, empty: T) => (data.get(path) as T | undefined) ?? empty;
  const phrases = phrasesOf(data);
  const records = recordsIn(data);
  const { borrowed } = file('sounds.yaml', { borrowed: [] as string[] });
  const municipalities = records.filter(({ kind }) => kind === 'municipalities').map(({ id }) => id);

  const wordsOf = (locale: Locale): Words => {
    const own = <T>(path: string, empty: T) => file(`${locale}/${path}`, empty);
    const ui = own<UiStrings>('ui.json', {});
    const sounds = own<Sounds | null>('sounds.yaml', null);
    const recordWords = Object.fromEntries(
      recordKinds.map((kind) => [kind, own(`data/${kind}.yaml`, {})]),
    ) as Words['records'];
    return {
      ui,
      facts: own('data/facts.yaml', {}),
      topics: own('data/topics.yaml', {}),
      phrases: spoken(merged(data, `${locale}/phrases`), phrases, sounds, borrowed),
      rights: own('data/rights.yaml', {}),
      records: { ...recordWords, municipalities: municipalityWords(recordWords.municipalities, ui, municipalities) },
      pins: own('.pins.json', {}),
      everyday: own('search-words.yaml', {}),
      sounds,
    };
  };
  const localesFound = [...new Set([...data.keys()].map((path) => path.split('/')[0] ?? ''))].filter(isLocale);

  return {
    texts: sources.map((text) => ('sections' in text ? text : { ...text, sections: sectionsOf(text.body, text.data) })),
    facts: file('facts.yaml', {}),
    records,
    phrases,
    topics: file('topics.yaml', {}),
    course: file('course.yaml', { modules: [] }),
    navigation: file('navigation.yaml', {
      doors: [],
      first: {},
      beside: {},
      footer: [],
      posters: [],
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

/** All files of a folder as one table. */
const merged = <T>(data: Map<string, unknown>, folder: string): Record<string, T> =>
  Object.assign({}, ...[...data].filter(([path]) => path.startsWith(`${folder}/`)).map(([, value]) => value));

function recordsIn(data: Map<string, unknown>): Entry[] {
  return [...data].flatMap(([path, facts]) => {
    const [, kind, id] = path.match(/^directory\/([a-z]+)\/([a-z0-9-]+)\.yaml$/) ?? [];
    return kind && id
      ? [{ kind: kind as RecordKind, id, key: recordKey(kind as RecordKind, id), facts: facts as DirectoryRecord }]
      : [];
  });
}

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
