import { type Content, sourceTextOf } from './content.ts';

/**
 * Keys of all texts and records, the one a new language needs first in front: what `minimum.yaml` lists, then doors of
 * the home page, then what `next` and links of the sources lead to most often, then by page number.
 */
export function byImportance(content: Content): string[] {
  const { texts, records, minimum, navigation, numbers } = content;
  const doors = navigation.doors.map(({ key }) => key);
  const links = linksTo(content);
  const place = (list: string[], key: string) => (list.includes(key) ? list.indexOf(key) : list.length);
  const rank = (key: string): number[] => [
    place(minimum, key),
    place(doors, key),
    -(links.get(key) ?? 0),
    numbers[key] ?? Number.POSITIVE_INFINITY,
  ];
  const ranked = new Set([...texts, ...records].map(({ key }) => key));
  return [...ranked]
    .map((key) => ({ key, rank: rank(key) }))
    .sort(byRank)
    .map(({ key }) => key);
}

function byRank(a: { key: string; rank: number[] }, b: { key: string; rank: number[] }): number {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at < 0 ? a.key.localeCompare(b.key, 'en') : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
}

/** How many source texts lead to a key, each counted once. */
function linksTo({ texts }: Content): Map<string, number> {
  const count = new Map<string, number>();
  const sources = texts.filter((text) => sourceTextOf(texts, text.key) === text);
  for (const { key, body, data } of sources) {
    const linked = [...body.matchAll(/\]\(page:([^)#\s]+)/g)].map(([, to = '']) => to);
    for (const to of new Set([...linked, ...(data.next ?? [])]))
      if (to !== key) count.set(to, (count.get(to) ?? 0) + 1);
  }
  return count;
}
