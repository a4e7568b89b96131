/** A piece of a rendered text: what stands before the first heading (level 0), or a heading with an id and what follows. */
export interface Part {
  id: string;
  level: number;
  html: string;
}

/** The same piece in two languages; one that a text lacks is null. */
export interface Pair {
  id: string;
  level: number;
  own: string | null;
  latvian: string | null;
}

/** Cuts a rendered text before every `##` and `###`. Headings with other attributes belong to components and are left where they are. */
export const cutParts = (html: string) => cut(html, /(?=<h[23] id="[^"]*">)/);

/** Cuts a rendered text before every `##`, where each has the box of its section around it. */
export const cutSections = (html: string) => cut(html, /(?=<section aria-labelledby=")/);

/** A piece is called after its first heading. */
function cut(html: string, before: RegExp): Part[] {
  const pieces = html.split(before).map((piece) => piece.trim());
  return pieces.filter(Boolean).map((piece) => {
    const [, level = 0, id = 'lead'] = piece.match(/<h([23]) id="([^"]*)">/) ?? [];
    return { id, level: Number(level), html: piece };
  });
}

/**
 * Puts the pieces of two texts side by side, by id, in the order of the reader's text. What only the Latvian text has
 * stands where it stands there: after the piece before it.
 */
export function pairParts(own: Part[], latvian: Part[]): Pair[] {
  const ids = own.map(({ id }) => id);
  for (const [at, { id }] of latvian.entries())
    if (!ids.includes(id)) ids.splice(ids.indexOf(latvian[at - 1]?.id ?? '') + 1, 0, id);
  const find = (parts: Part[], id: string) => parts.find((part) => part.id === id);
  return ids.map((id) => {
    const [mine, theirs] = [find(own, id), find(latvian, id)];
    // Ids stand once on a page: with the reader's words, or with the Latvian ones where there are no others.
    const other = theirs && (mine ? withOwnIds(theirs.html) : theirs.html);
    return { id, level: (mine ?? theirs)?.level ?? 0, own: mine?.html ?? null, latvian: other ?? null };
  });
}

/** Pairs of one section: its heading with what follows, and its parts below. */
interface PairedSection {
  head: Pair;
  parts: Pair[];
}

/** Groups pairs by the `##` that they stand under; what stands before the first one is a section of its own. */
export function sectionsOfPairs(pairs: Pair[]): PairedSection[] {
  return pairs.reduce<PairedSection[]>((sections, pair) => {
    const last = sections.at(-1);
    if (pair.level === 3 && last) last.parts.push(pair);
    else sections.push({ head: pair, parts: [] });
    return sections;
  }, []);
}

const naming = /(?<=\s)(id|for|name|popovertarget|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;

/** Gives the ids of a rendered text an ending, with everything that names them, so that groups and fields keep their labels. */
export const withOwnIds = (html: string) =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(naming, (_, name: string, ids: string) => `${name}="${ids.replace(/\S+/g, '$&-lv')}"`),
  );

/** Links of a text to its own sections stay on the page that shows it. */
export const withOwnLinks = (html: string, url: string) => html.replaceAll(`href="${url}#`, 'href="#');
