import { type Content, isDraft, sourceTextOf } from './content.ts';
import { type BaseOf, hasText, type Page, type PairPage, type TextPage } from './graph.ts';
import { isPaired, pairKey } from './keys.ts';
import { type Locale, sourceLocale } from './locales.ts';
import { revisionIn } from './translations.ts';
import { urlOf } from './urls.ts';

/** A page for each text of a language whose source exists; none for drafts of the course. */
export function textPages(content: Content, locale: Locale, base: BaseOf): TextPage[] {
  return content.texts
    .filter((text) => text.locale === locale && !isDraft(content, text.key))
    .flatMap((text) => {
      const source = sourceTextOf(content.texts, text.key);
      if (!source) return [];
      const revision = revisionIn(content, text, source);
      const { title, summary, goals, why, changed } = text.data;
      const data = { ...source.data, title, summary, goals, why, changed };
      return [
        {
          ...base(text.key, locale),
          kind: text.kind,
          title: data.title,
          summary: data.summary,
          text,
          source,
          data,
          revision,
        },
      ];
    });
}

/** Every text of the paired kinds that is not Latvian itself, has a Latvian version and does not show it by itself. */
export function pairPages(pages: Page[]): PairPage[] {
  const latvian = new Map(pages.filter(hasText).map((page) => [page.locale === sourceLocale && page.key, page]));
  return pages.filter(hasText).flatMap((own) => {
    const source = latvian.get(own.key);
    if (!source || own === source || !isPaired(own.kind) || own.data.bilingual) return [];
    const key = pairKey(own.key);
    return [{ ...own, key, url: urlOf(own.locale, key), indexable: false, own, latvian: source }];
  });
}
