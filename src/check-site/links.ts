import { type Check, type Finding, finding } from './check.ts';
import { type Outline, ownPath } from './page.ts';
import { decoded, fileOf, type Site } from './site.ts';

/**
 * Every address on our own site leads to a file, and every fragment to an element.
 *
 * Not linkinator: it takes minutes, sees only pages that it can reach from the first one (not `/214/` or `/to/…`), takes a
 * link without the final slash for good because the server redirects it, and names a page with a bad link only once and
 * by its first visitor. Every night it gives its opinion beside this one (`npm run links`).
 */
export const links: Check = {
  name: 'links',
  all: (outlines, site) => {
    const byUrl = new Map(outlines.map((outline) => [outline.url, outline]));
    return { findings: outlines.flatMap((outline) => brokenOf(outline, byUrl, site)) };
  },
};

function brokenOf({ path, url, targets }: Outline, byUrl: Map<string, Outline>, { dist }: Site): Finding[] {
  return targets.flatMap((target) => {
    const own = ownPath(target, url);
    if (own === null) return [];
    const [address = '', hash = ''] = own.split('#');
    if (!dist.has(fileOf(address)))
      return dist.has(fileOf(`${address}/`))
        ? [finding(path, `${target} without its final slash`, `write ${address}/`)]
        : [finding(path, `${target} leads nowhere`, 'correct the address')];
    const page = byUrl.get(address);
    const id = decoded(hash);
    return !page || !id || page.ids.has(id)
      ? []
      : [finding(path, `${target}: ${page.path} has no id "${id}"`, 'correct the fragment')];
  });
}
