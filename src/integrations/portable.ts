import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { archiveOf } from '../portable/archive.ts';
import { bookOf } from '../portable/book.ts';
import { builtSite } from '../portable/built.ts';
import { packOf } from '../portable/pack.ts';
import { fillSizes } from '../portable/sizes.ts';
import { config } from '../site/config.ts';
import { liveLocales } from '../site/locales.ts';
import { packSizes, packsUrl } from '../site/offline.ts';
import { archiveUrl, bookUrl } from '../site/urls.ts';

/**
 * The site to take along, made of its finished pages: packs to keep on a device, one book and one archive a language. At
 * last their sizes are written into the pages that offer them; the copies inside go without.
 */
export function portable(): AstroIntegration {
  return {
    name: 'celvedis-portable',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const began = process.cpuUsage();
        const built = builtSite(dir);
        const sizes = new Map<string, number>();
        const write = (url: string, body: string | Uint8Array) => writeFileSync(new URL(url.slice(1), dir), body);
        mkdirSync(new URL('offline/', dir), { recursive: true });
        const packed = config.offline
          ? liveLocales.flatMap((locale) => packSizes.map((size) => packOf(built, locale, size)))
          : [];
        for (const { pack, body } of packed) {
          write(pack.url, body);
          sizes.set(`/offline/${pack.locale}-${pack.size}.json`, pack.bytes);
        }
        for (const locale of liveLocales) {
          for (const [url, body] of [
            [bookUrl(locale), bookOf(built, locale)],
            [archiveUrl(locale), archiveOf(built, locale)],
          ] as const) {
            mkdirSync(new URL('.', new URL(url.slice(1), dir)), { recursive: true });
            write(url, body);
            sizes.set(url, Buffer.byteLength(body));
          }
        }
        write(packsUrl, JSON.stringify(packed.map(({ pack }) => pack)));
        fillSizes(built, sizes);
        const { user, system } = process.cpuUsage(began);
        logger.info(`made in ${((user + system) / 1e6).toFixed(1)} s of the processor`);
      },
    },
  };
}
