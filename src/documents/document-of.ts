import { isolate } from '../markdown/passes.ts';
import type { Node } from '../markdown/tree.ts';
import { config } from '../site/config.ts';
import type { TextPage } from '../site/graph.ts';
import { localeRow } from '../site/locales.ts';
import type { Reader } from '../site/reader.ts';
import { headingId, parseMdx } from '../site/text.ts';
import { absolute, numberUrl, toUrl } from '../site/urls.ts';
import { blocksOf } from './blocks.ts';
import { contactOf } from './contact.ts';
import type { Block, Document, Run } from './model.ts';
import { bodyLineOf } from './place.ts';
import { latvian, number, say } from './runs.ts';

/** The paper form of a page: the same words, facts and contacts as on the web, in one flat model. */
export function documentOf(page: TextPage, reader: Reader): Document {
  const { t, locale } = reader;
  return {
    file: page.text.file,
    locale,
    dir: localeRow(locale).dir,
    title: page.title,
    summary: say(page.summary, locale),
    reviewed: page.data.reviewed ?? '',
    facts: factsOf(page, reader),
    notices: noticesOf(page, reader),
    address: absolute(toUrl(page.key)),
    numberAddress: absolute(numberUrl(page.number)),
    blocks: bodyOf(page, reader),
    sources: (page.data.sources ?? []).map(({ name, url }) => [latvian(name, url ? { url } : {})]),
    words: {
      site: config.name,
      contents: t('document.contents'),
      sources: t('sources.title'),
      qr: t('document.qr'),
      pages: t('document.page', { page: '{page}', pages: '{pages}' }),
      notState: t('footer.not-state'),
    },
  };
}

function factsOf(page: TextPage, { t, format, locale }: Reader): Document['facts'] {
  const { reviewed = '', reviewBy = '', version } = page.data;
  const { checkedBy } = page.revision;
  const row = (label: string, ...value: Run[][]) => ({ label, value: value.flat() });
  return [
    ...(version ? [row(t('document.version'), [number(version)])] : []),
    row(t('document.date'), say(format.date(reviewed), locale)),
    row(t('document.review-by'), say(format.date(reviewBy), locale)),
    row(t('nav.language'), say(localeRow(locale).name, locale)),
    row(t('document.checked-by'), checkedBy === 'machine' ? say(t('document.nobody'), locale) : say(checkedBy, locale)),
    row(t('document.page-number'), [number(String(page.number), { strong: true })]),
  ];
}

/** A checked text that is up to date needs no notice: who checked it stands among the facts. */
function noticesOf({ revision }: TextPage, { t, locale }: Reader): Run[][] {
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

/** Blocks of the body; the contacts of the front matter close the section `ask`, as on the page. */
function bodyOf(page: TextPage, reader: Reader): Block[] {
  const { text, data } = page;
  const place = { file: text.file, bodyLine: bodyLineOf(text.file, text.body), reader };
  const tree = isolate(parseMdx(text.body) as unknown as Node, text);
  const nodes = (tree.children ?? []).filter((node) => node.type !== 'yaml');
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  return [0, ...starts].flatMap((start, index) => {
    const section = nodes.slice(start, starts[index] ?? nodes.length);
    const isAsk = section[0]?.depth === 2 && headingId(section[0]) === 'ask';
    return [...blocksOf(section, place), ...(isAsk ? (data.where ?? []).flatMap((id) => contactOf(id, reader)) : [])];
  });
}
