import { recordKinds } from '../keys.ts';
import { type Locale, locales, sourceLocale } from '../locales.ts';
import { advice, type Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Check } from './check.ts';
import { errorAt, isBroken, own, parsedData } from './lookup.ts';

/** Words belong to facts, topics, phrases and records that exist; each phrase exists once. */
export const checkWords: Check = (read) => [
  ...phrasesTwice(read),
  ...locales.flatMap(({ id }) => [...strayWords(read, id), ...unspoken(read, id)]),
];

const filesIn = (read: ReadContent, folder: string) =>
  [...read.files.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.yaml'));
const entriesOf = (read: ReadContent, path: string) => {
  const { value } = parsedData(read, path);
  return value && typeof value === 'object' ? Object.entries(value) : [];
};

function strayWords(read: ReadContent, locale: Locale): Problem[] {
  const { facts, topics, phrases, records, rights } = read.content;
  const tables: [path: string, home: string, ids: string[]][] = [
    [`${locale}/data/facts.yaml`, 'facts.yaml', Object.keys(facts)],
    [`${locale}/data/topics.yaml`, 'topics.yaml', Object.keys(topics)],
    [`${locale}/data/rights.yaml`, 'rights.yaml', rights],
    ...recordKinds.map((kind): [string, string, string[]] => [
      `${locale}/data/${kind}.yaml`,
      `directory/${kind}/`,
      records.filter((record) => record.kind === kind).map((record) => record.id),
    ]),
    ...filesIn(read, `${locale}/phrases/`).map((path): [string, string, string[]] => [
      path,
      'phrases/',
      Object.keys(phrases),
    ]),
  ];
  return tables.flatMap(([path, home, ids]) => (isBroken(read, home) ? [] : stray(read, path, home, new Set(ids))));
}

const stray = (read: ReadContent, path: string, home: string, known: Set<string>) =>
  entriesOf(read, path)
    .filter(([id]) => !known.has(id))
    .map(([id]) => errorAt(read, path, [id], 'words.stray', { id, home }));

/** Two topics must not use one id: the second would hide the first. */
function phrasesTwice(read: ReadContent): Problem[] {
  const first = new Map<string, string>();
  return filesIn(read, 'phrases/').flatMap((path) =>
    entriesOf(read, path).flatMap(([id]) => {
      const other = first.get(id);
      if (!other) first.set(id, path);
      return other ? [errorAt(read, path, [id], 'phrase.twice', { id, path: other })] : [];
    }),
  );
}

/** Readers of other languages need to see how a phrase sounds: by the rules of `sounds.yaml`, or written by hand. A message is only copied. */
function unspoken(read: ReadContent, locale: Locale): Problem[] {
  if (locale === sourceLocale || read.content.words[locale]?.sounds) return [];
  return filesIn(read, `${locale}/phrases/`).flatMap((path) => {
    const silent = entriesOf(read, path).filter(
      ([id, words]) =>
        words && typeof words === 'object' && !('say' in words) && own(read.content.phrases, id)?.kind !== 'message',
    );
    const first = silent.slice(0, 5).map(([id]) => id);
    const names = `${first.join(', ')}${silent.length > first.length ? ' …' : ''}`;
    return silent.length ? [advice(`content/${path}`, 1, 'phrase.silent', { count: silent.length, names })] : [];
  });
}
