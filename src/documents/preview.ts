import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { config } from '../site/config.ts';
import type { Locale } from '../site/locales.ts';
import { compiler } from './pdf.ts';
import { quoted, scriptOf } from './typst-code.ts';

/** PNG of 1200 × 630 with the name of the portal and a title: what messengers show beside a link. */
export async function previewPicture(title: string, locale: Locale, dir: 'ltr' | 'rtl'): Promise<Buffer> {
  const source = [
    scriptOf(locale, dir),
    readFileSync(resolve('src/documents/preview.typ'), 'utf8'),
    `#picture(${quoted(config.name)}, ${quoted(title)})`,
  ].join('\n');
  const svg = compiler().plainSvg({ mainFileContent: source });
  return sharp(Buffer.from(svg)).resize(1200, 630).png({ palette: true, colours: 32, effort: 1 }).toBuffer();
}
