import { type Engine, weightOf, weights } from './engine.ts';
import type { Try } from './tries.ts';

/** A record that answers; `share` is how much of what was typed it has, 0 to 1. */
export interface Hit {
  record: number;
  score: number;
  share: number;
}

/** What one record says to one word. */
interface Said {
  score: number;
  likeness: number;
}

/** Adds up what every record says to every word: rare words count more, and so do records that have all of them. */
export function rank(words: Try[][], engine: Engine): Hit[] {
  const found = words.map((word) => bestOf(word, engine));
  const worths = found.map(({ size }) => Math.log(1 + engine.records.length / (1 + size)) ** weights.rare);
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  const hits = new Map<number, Hit>();
  found.forEach((records, at) => {
    const worth = worths[at] ?? 0;
    for (const [record, { score, likeness }] of records) {
      const hit = hits.get(record) ?? { record, score: 0, share: 0 };
      hit.score += worth * score;
      hit.share += (worth * Math.min(1, likeness)) / all;
      hits.set(record, hit);
    }
  });
  return [...hits.values()]
    .map((hit) => ({ ...hit, score: hit.score * hit.share ** weights.share * (hit.share > 0.95 ? weights.all : 1) }))
    .sort((a, b) => b.score - a.score || a.record - b.record);
}

/** The records in which a word stands in any of its forms, each with the most that it says there. */
function bestOf(word: Try[], engine: Engine): Map<number, Said> {
  const best = new Map<number, Said>();
  for (const { form, likeness } of word)
    for (const place of engine.placesOf(form)) {
      const score = likeness * weightOf(engine, place);
      const known = best.get(place.record) ?? { score: 0, likeness: 0 };
      best.set(place.record, { score: Math.max(score, known.score), likeness: Math.max(likeness, known.likeness) });
    }
  return best;
}
