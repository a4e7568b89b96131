import { writeFileSync } from 'node:fs';
import { liveLocales } from '../site/locales.ts';
import { type Built, fileOf, parsePage } from './built.ts';

/** Pages that offer files made of the finished pages. */
const offering = ['home', 'offline', 'about/privacy'];

/**
 * Writes the sizes of files into the pages that offer them.
 * @param sizes address of a file, of a pack without its hash → bytes that are transferred
 */
export function fillSizes({ graph, reader, text, dir }: Built, sizes: ReadonlyMap<string, number>): void {
  for (const locale of liveLocales) {
    const { t, format } = reader(locale);
    for (const page of offering.flatMap((key) => graph.page(key, locale) ?? [])) {
      const $ = parsePage(text(page.url));
      for (const place of $('[data-size-of]').toArray()) {
        const bytes = sizes.get($(place).attr('data-size-of') ?? '');
        if (bytes === undefined) continue;
        $(place).text(t('offline.size', { size: format.number(bytes / 1e6, { maximumFractionDigits: 1 }) }));
      }
      writeFileSync(new URL(fileOf(page.url).slice(1), dir), $.html());
    }
  }
}
