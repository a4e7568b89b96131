/** A part of a rendered text: the words before the first section (`lead`), or a section. */
export interface HtmlPart {
  id: string;
  html: string;
}

/** The same part in two languages; null where a text lacks it. */
export interface PartPair {
  id: string;
  latvian: string | null;
  own: string | null;
}

/** Cuts a rendered text before every section. Sections never stand inside of each other. */
export const partsOfHtml = (html: string): HtmlPart[] =>
  html
    .split(/(?=<section aria-labelledby=")/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ id: part.match(/^<section aria-labelledby="([^"]*)"/)?.[1] ?? 'lead', html: part }));

/** Parts by id, in the order of the Latvian text, which is what goes out; ids stay with the reader's own words. */
export function besideLatvian(latvian: HtmlPart[], own: HtmlPart[]): PartPair[] {
  const find = (parts: HtmlPart[], id: string) => parts.find((part) => part.id === id)?.html ?? null;
  return [...new Set([...latvian, ...own].map(({ id }) => id))].map((id) => {
    const said = find(latvian, id);
    return { id, latvian: said && withOtherIds(said), own: find(own, id) };
  });
}

/** An id stands once on a page; what names it follows. */
const withOtherIds = (html: string) =>
  html.replace(/(?<=\s(?:id|for|aria-labelledby|popovertarget)=")[^"]+(?=")/g, '$&-lv');
