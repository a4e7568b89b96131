import { config } from '../site/config.ts';
import { type Change, changed, type Tag, tagsOf } from './scan.ts';

/** An address of our own site as a page writes it; all parts are as they stand in the HTML. */
export interface OwnAddress {
  /** Root-relative path: `/lv/start/`. */
  path: string;
  /** What follows it: query and fragment, each with its sign, or empty. */
  query: string;
  fragment: string;
}

const addressed = ['href', 'src', 'action', 'poster'];

/**
 * Rewrites every address of our own site in a piece of HTML. Addresses within the page (`#steps`) get the path of the page;
 * pictures used from within it and addresses of other sites, phones and mails stay.
 * @param base path of the page
 * @param target what is written in place of an address
 * @param more other changes, by tags
 */
export function rewriteLinks(
  html: string,
  base: string,
  target: (address: OwnAddress) => string,
  more: (tags: Tag[]) => Change[] = () => [],
): string {
  const tags = tagsOf(html);
  const others = more(tags);
  const isCut = ({ start }: Tag) => others.some((change) => change.start <= start && start < change.end);
  const links = tags
    .filter((tag) => tag.name !== 'use' && !(others.length && isCut(tag)))
    .flatMap(({ attributes }) =>
      attributes.flatMap(({ name, value, start, end }) => {
        const own = addressed.includes(name) ? ownAddress(value, base) : null;
        return own ? [{ start, end, text: target(own) }] : [];
      }),
    );
  return changed(html, [...links, ...others]);
}

function ownAddress(address: string, base: string): OwnAddress | null {
  const local = address.startsWith(`${config.origin}/`) ? address.slice(config.origin.length) : address;
  const isOwn = local === '' || /^(#|\?|\/(?!\/))/.test(local);
  if (!isOwn) return null;
  const [, path = '', query = '', fragment = ''] = local.match(/^([^?#]*)(\?[^#]*)?(#.*)?$/) ?? [];
  return { path: path || base, query, fragment };
}
