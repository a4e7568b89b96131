import { type Check, expect, type Finding, finding } from './check.ts';
import { type HtmlPage, ownPath, select, tagOf } from './page.ts';
import type { Site } from './site.ts';

/** Elements whose address the browser loads by itself, and the attribute that holds it. */
const loaded: Record<string, string> = {
  'script, img, iframe, source, video, audio, track, embed, input': 'src',
  'img, source': 'srcset',
  video: 'poster',
  object: 'data',
  'image, use': 'href',
  'link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="manifest"], link[rel~="apple-touch-icon"], link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"]':
    'href',
};

/** Nobody else learns that a page is read: everything it loads is ours, and links tell no address. */
export const origins: Check = {
  name: 'origins',
  files: (site) => ({ findings: stylesOf(site) }),
  page: (page) => [...foreignSources(page), ...foreignLinks(page)],
};

function foreignSources({ $, path, url }: HtmlPage): Finding[] {
  return Object.entries(loaded).flatMap(([selector, name]) =>
    select($, selector).flatMap((element) => {
      const value = $(element).attr(name);
      if (value === undefined) return [];
      const addresses = name === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') : [value];
      const foreign = addresses.filter((address) => ownPath(address, url) === null);
      return foreign.map((address) =>
        finding(path, `${tagOf($, element)} loads ${address}`, 'keep the file on this site'),
      );
    }),
  );
}

function foreignLinks({ $, path, url }: HtmlPage): Finding[] {
  return select($, 'a[href], area[href], form[action]').flatMap((element) => {
    const address = $(element).attr('href') ?? $(element).attr('action') ?? '';
    const isForeign = /^(https?:)?\/\//i.test(address) && ownPath(address, url) === null;
    const isQuiet = ($(element).attr('rel') ?? '').split(/\s+/).includes('noreferrer');
    return expect(!isForeign || isQuiet, path, () => tagOf($, element), 'add rel="noreferrer"');
  });
}

/** Addresses in style sheets; `data:` is refused by our content security policy too. */
function stylesOf({ dist }: Site): Finding[] {
  return dist.paths
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      [...dist.text(path).matchAll(/url\(\s*['"]?([^'")]+)|@import\s*['"]([^'"]+)/g)]
        .map(([, url, imported]) => url ?? imported ?? '')
        .filter((address) => !address.startsWith('#') && ownPath(address, `/${path}`) === null)
        .map((address) => finding(path, `loads ${address.slice(0, 80)}`, 'keep the file on this site')),
    );
}
