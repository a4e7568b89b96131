import { mkdirSync, writeFileSync } from 'node:fs';
import { config } from '../site/config.ts';
import { type Locale, liveLocales } from '../site/locales.ts';
import { type Pack, type PackSize, packSizes, packsUrl } from '../site/offline.ts';
import { archiveUrl, bookUrl } from '../site/urls.ts';
import { archiveOf } from './archive.ts';
import { bookOf } from './book.ts';
import { builtSite } from './built.ts';
import { packOf } from './pack.ts';
import { fillSizes } from './sizes.ts';

/**
 * Makes the site to take along of its finished pages in `dir`: packs to keep on a device, one book and one archive a
 * language. At last their sizes are written into the pages that offer them; the copies inside go without.
 */
export async function writePortable(dir: URL): Promise<void> {
  const built = builtSite(dir);
  const sizes = new Map<string, number>();
  const write = (url: string, body: string | Uint8Array) => {
    mkdirSync(new URL('.', new URL(url.slice(1), dir)), { recursive: true });
    writeFileSync(new URL(url.slice(1), dir), body);
  };
  const keep = async (locale: Locale, size: PackSize) => {
    const { pack, body } = await packOf(built, locale, size);
    write(pack.url, body);
    sizes.set(`/offline/${locale}-${size}.json`, pack.bytes);
    return pack;
  };
  const take = (url: string, body: string | Uint8Array) => {
    write(url, body);
    sizes.set(url, Buffer.byteLength(body));
  };
  const packs: Pack[] = [];
  // One language at a time, because all at once need as much memory as the whole site.
  for (const locale of liveLocales) {
    const archive = archiveOf(built, locale).then((body) => take(archiveUrl(locale), body));
    const kept = config.offline ? packSizes.map((size) => keep(locale, size)) : [];
    take(bookUrl(locale), bookOf(built, locale));
    await archive;
    packs.push(...(await Promise.all(kept)));
  }
  write(packsUrl, JSON.stringify(packs));
  fillSizes(built, sizes);
}
