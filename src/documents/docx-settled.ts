import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Document } from './model.ts';
import { zipTime } from './zip.ts';

/**
 * The same text gives the same bytes: the library draws the ids of links by lot, numbers pictures and bookmarks over all files of a
 * run and writes the time of the build. Here they get numbers in their order and the date of the text.
 */
export function settled(bytes: Uint8Array, { reviewed }: Document): Buffer {
  const parts = unzipSync(bytes);
  const links = numbered('rIdLink');
  const marks = numbered('');
  let pictures = 0;
  const settle = (xml: string) =>
    xml
      .replace(/\brId[\w-]{21}(?=")/g, links)
      .replace(/<w:bookmark(Start|End)[^>]*>/g, (mark) => mark.replace(/(?<=w:id=")\d+/, marks))
      .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++pictures}"`);
  const names = Object.keys(parts).sort();
  const entries = names.map((name) => {
    const part = parts[name] ?? new Uint8Array();
    return [name, /\.(xml|rels)$/.test(name) ? strToU8(settle(strFromU8(part))) : part] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: zipTime(reviewed), level: 6 }));
}

/** The first id becomes 1, the next one 2; the same id always the same. */
function numbered(before: string) {
  const ids = new Map<string, string>();
  return (id: string) => {
    const known = ids.get(id) ?? `${before}${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
}
