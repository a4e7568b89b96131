import type { TextPage } from '../site/graph.ts';
import { isForm } from '../site/keys.ts';
import { localeRow } from '../site/locales.ts';
import type { Reader } from '../site/reader.ts';
import type { Document, Run } from './model.ts';
import { number, say } from './runs.ts';

/** Version, dates, what is new, language, who checked it, page number; a form has room for the first of them only. */
export function factsOf(page: TextPage, { t, format, locale }: Reader): Document['facts'] {
  const { reviewed = '', reviewBy = '', version, changed } = page.data;
  const { checkedBy } = page.revision;
  const row = (label: string, ...value: Run[][]) => ({ label: format.label(label), value: value.flat() });
  const ofForm = [
    ...(version ? [row(t('document.version'), [number(version)])] : []),
    ...(changed ? [row(t('document.changed'), say(changed, locale))] : []),
    row(t('document.date'), say(format.date(reviewed), locale)),
  ];
  const pageNumber = row(t('document.page-number'), [number(String(page.number), { strong: true })]);
  if (isForm(page.key)) return [...ofForm, pageNumber];
  return [
    ...ofForm,
    row(t('document.review-by'), say(format.date(reviewBy), locale)),
    row(t('nav.language'), say(localeRow(locale).name, locale)),
    row(t('document.checked-by'), checkedBy === 'machine' ? say(t('document.nobody'), locale) : say(checkedBy, locale)),
    pageNumber,
  ];
}

/** A checked text that is up to date needs no notice: who checked it stands among the facts. */
export function noticesOf({ revision }: TextPage, { t, locale }: Reader): Run[][] {
  const { state, checkedBy, sections } = revision;
  const unchecked = t(state === 'original' ? 'revision.original-unchecked' : 'revision.translation-unchecked');
  const changed = sections.filter((section) => section.state === 'stale' || section.state === 'missing');
  const named = (words: string, found: typeof changed) => {
    const names = new Set(found.map(({ title }) => title || t('revision.opening')));
    return found.length ? [say(`${words} ${[...names].join(' · ')}`, locale)] : [];
  };
  return [
    ...named(
      `${t('revision.critical')}. ${t('revision.critical-line')}`,
      changed.filter((section) => section.critical),
    ),
    ...(checkedBy === 'machine' ? [say(unchecked, locale)] : []),
    ...named(
      t('revision.outdated'),
      changed.filter((section) => !section.critical),
    ),
  ];
}
