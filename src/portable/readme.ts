import { today } from '../site/clock.ts';
import { config } from '../site/config.ts';
import type { Reader } from '../site/reader.ts';
import { absolute, urlOf } from '../site/urls.ts';

/** What stands in the archive beside the pages, for the person who unpacks it. Windows shows it with these line ends. */
export function readme({ t, format, locale, title, page }: Reader): string {
  const list = page('a-z');
  return [
    config.name,
    '',
    t('archive.open'),
    t('archive.links', { list: list ? title(list) : '' }),
    t('archive.date', { date: format.date(today()), address: absolute(urlOf(locale, 'home')) }),
    '',
    t('footer.not-state'),
    '',
  ].join('\r\n');
}
