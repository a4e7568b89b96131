import type { Content } from './content.ts';
import type { BaseOf, ListId, ListPage, Page, RecordPage, TextPage } from './graph.ts';
import { type RecordKind, recordKinds } from './keys.ts';
import type { Locale } from './locales.ts';
import { cardsOf, lettersOf, messagesOf } from './phrases.ts';
import { kindsAtPlaces } from './places.ts';
import { ledgerKey, ledgerTopics } from './uncertain.ts';
import { urlOf } from './urls.ts';

/** Pages that are made of the modules of the course. */
const courseTools = ['group', 'record', 'recap', 'after-status'] as const;

/** A list exists where it has something to list. */
export function listPages(
  content: Content,
  locale: Locale,
  base: BaseOf,
  pages: (TextPage | RecordPage)[],
): ListPage[] {
  const list = (key: string, id: ListId, of?: string, indexable = true): ListPage => {
    const topic = id === 'topic' && of ? content.words[locale].topics[of] : undefined;
    return {
      ...base(key, locale, indexable),
      kind: 'index',
      list: id,
      of,
      title: topic?.title ?? null,
      summary: topic?.summary ?? null,
    };
  };
  const has = (prefix: string) => pages.some((page) => page.key.startsWith(`${prefix}/`));
  const topics = new Set(pages.filter((page) => page.kind === 'guide').map((page) => page.key.split('/')[1] ?? ''));
  const kinds = recordKinds.filter((kind) => has(`directory/${kind}`));
  return [
    ...(has('start') ? [list('start', 'start')] : []),
    ...(topics.size ? [list('guides', 'guides')] : []),
    ...[...topics].map((topic) => list(`guides/${topic}`, 'topic', topic)),
    ...(has('course') ? [list('course', 'course')] : []),
    ...(has('course') ? courseTools.map((tool) => list(`course/${tool}`, `course-${tool}`)) : []),
    ...(has('schools') ? [list('schools', 'schools'), list('schools/downloads', 'downloads')] : []),
    ...(has('parents') ? [list('parents', 'parents')] : []),
    ...(kinds.length ? [list('directory', 'directory'), list('directory/kept', 'kept', undefined, false)] : []),
    ...kinds.map((kind: RecordKind) => list(`directory/${kind}`, 'records', kind)),
    list('helpers/mentors', 'mentors'),
    list('a-z', 'a-z'),
    list('search', 'search', undefined, false),
    list('about/translations', 'translations'),
    list('about/freshness', 'freshness'),
    list('about/uncertain', 'uncertain'),
    list('about/sources', 'sources'),
    ...ledgerTopics(content, locale).map((topic) => list(ledgerKey(topic), 'uncertain-topic', topic)),
    ...(has('course') ? [list('about/voices', 'voices')] : []),
    list('about/design', 'design', undefined, false),
    ...(cardsOf(content, locale).length ? [list('cards', 'cards')] : []),
    ...(messagesOf(content, locale).length ? [list('messages', 'messages')] : []),
    ...(lettersOf(content, locale).length ? [list('glossary', 'glossary')] : []),
    ...(has('forms') ? [list('forms', 'forms')] : []),
    list('offline', 'offline'),
    ...(has('easy') ? [list('easy', 'easy')] : []),
  ];
}

/** Lists of records cut for those without script: by municipality, and interpreters by language. */
export function narrowedLists(pages: Page[]): ListPage[] {
  const records = pages.filter((page) => page.kind === 'record');
  return pages
    .filter((page): page is ListPage => page.kind === 'index' && page.list === 'records')
    .flatMap((list) => {
      const { locale, key, of } = list;
      const own = records.filter((page) => page.locale === locale && page.state !== 'ended');
      const narrow = (path: string, to: Pick<ListPage, 'place' | 'language'>): ListPage => ({
        ...list,
        ...to,
        list: 'narrowed',
        key: `${key}/${path}`,
        url: urlOf(locale, `${key}/${path}`),
        indexable: false,
      });
      const places = own.filter(({ record }) => record.kind === 'municipalities').map(({ record }) => record.id);
      const languages = new Set(
        own.flatMap(({ record }) => (record.kind === of ? (record.facts.languages ?? []) : [])),
      );
      return [
        ...(kindsAtPlaces.some((kind) => kind === of) ? places.map((place) => narrow(`in/${place}`, { place })) : []),
        ...(of === 'interpreters'
          ? [...languages].map((language) => narrow(`by-language/${language}`, { language }))
          : []),
      ];
    });
}
