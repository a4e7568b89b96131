import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { UiKey } from '../i18n/t.ts';
import { config } from '../site/config.ts';
import { signSvg } from '../site/pictures.ts';
import type { Reader } from '../site/reader.ts';
import { absolute, numberUrl } from '../site/urls.ts';
import { compiler } from './pdf.ts';
import { qrSvg } from './qr.ts';
import { plainAddress } from './reading.ts';
import { quoted, scriptOf } from './typst-code.ts';

/** `poster`: one A4 sheet to put up; `cards`: four A6 cards on A4, to cut. */
export const posterKinds = ['poster', 'cards'] as const;
type PosterKind = (typeof posterKinds)[number];

interface Poster {
  id: string;
  key: string;
  icon: string;
}

/** A tagged PDF with one sentence, the code and the number of a page; the Latvian title stands below other languages. */
export function posterPdf(kind: PosterKind, poster: Poster, reader: Reader, latvian: Reader): Buffer {
  const { t, locale, dir, page } = reader;
  const isHome = poster.key === 'home';
  const number = page(poster.key)?.number ?? 0;
  const address = absolute(isHome ? '/' : numberUrl(number));
  const title = t(`poster.${poster.id}.title` as UiKey);
  const words: Record<string, string | null> = {
    site: config.name,
    title,
    latvian: locale === latvian.locale ? null : latvian.t(`poster.${poster.id}.title` as UiKey),
    line: t(`poster.${poster.id}.line` as UiKey),
    how: isHome ? t('poster.how-home') : t('poster.how'),
    alt: t('share.qr', { number }),
    foot: t('footer.not-state'),
    address: plainAddress(address),
    qr: qrSvg(address),
    icon: signSvg(poster.icon),
  };
  const fields = Object.entries(words).map(([name, value]) => `${name}: ${value === null ? 'none' : quoted(value)}`);
  const source = [
    scriptOf(locale, dir),
    readFileSync(resolve('src/documents/poster.typ'), 'utf8'),
    `#show: paper.with(${quoted(title)}, ${quoted(config.name)})`,
    `#${kind}((${fields.join(', ')}))`,
  ].join('\n');
  return compiler().pdf({ mainFileContent: source }, { pdfStandard: 'ua-1', creationTimestamp: 0 });
}
