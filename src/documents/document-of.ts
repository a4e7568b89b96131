import { config } from '../site/config.ts';
import type { TextPage } from '../site/graph.ts';
import { isForm } from '../site/keys.ts';
import { type Locale, localeRow } from '../site/locales.ts';
import type { Reader } from '../site/reader.ts';
import { absolute, numberUrl, toUrl } from '../site/urls.ts';
import { annexesOf } from './annexes.ts';
import { factsOf, noticesOf } from './document-head.ts';
import type { Document } from './model.ts';
import { latvian, say } from './runs.ts';
import { bodyOf, latvianBeside } from './sections.ts';

/**
 * The paper form of a page: the same words, facts and contacts as on the web, in one model.
 * @param inLocale readers of the languages: a bilingual text also needs the Latvian one
 */
export function documentOf(page: TextPage, inLocale: (locale: Locale) => Reader): Document {
  const reader = inLocale(page.locale);
  const beside = latvianBeside(page, inLocale);
  return {
    ...frameOf(page, reader),
    latvianTitle: beside ? beside[0].title : null,
    isForm: isForm(page.key),
    blocks: [...bodyOf(page, reader, beside), ...annexesOf(page, reader)],
  };
}

/** A sheet of a page without anything on it yet: title, dates, addresses, sources. */
export function frameOf(page: TextPage, reader: Reader): Document {
  const { t, format, locale } = reader;
  return {
    file: page.text.file,
    locale,
    dir: localeRow(locale).dir,
    title: page.title,
    latvianTitle: null,
    isForm: true,
    summary: say(page.summary, locale),
    reviewed: page.data.reviewed ?? '',
    facts: factsOf(page, reader),
    notices: noticesOf(page, reader),
    address: absolute(toUrl(page.key)),
    numberAddress: absolute(numberUrl(page.number)),
    blocks: [],
    sources: (page.data.sources ?? []).map(({ name, url }) => [latvian(name, url ? { url } : {})]),
    words: {
      site: config.name,
      contents: t('document.contents'),
      sources: t('sources.title'),
      sourcesLabel: format.label(t('sources.title')),
      qr: t('document.qr'),
      pages: t('document.page', { page: '{page}', pages: '{pages}' }),
      notState: t('footer.not-state'),
    },
  };
}
