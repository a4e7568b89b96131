import { type Engine, pathOf } from './engine.ts';
import type { SearchRecord } from './index-format.ts';
import type { Rules } from './normalise.ts';
import { type Answer, find, good, shareOf } from './query.ts';

/** An index with the rules for what is typed into it. */
export interface Searched {
  locale: string;
  engine: Engine;
  rules: Rules[];
}

/** One line of the list of results. */
export interface Result {
  record: SearchRecord;
  /** Language of a page that the reader's own language lacks. */
  foreign?: string;
}
export interface Results {
  list: Result[];
  answer: Answer;
  /** Words of the titles that were shown in place of what was typed. */
  isGood: boolean;
}

/** Below this share of the best score a hit would only be noise at the end of the list. */
const noise = 0.04;

export function searchIn(typed: string, { engine, rules }: Searched): Results {
  const answer = find(typed, engine, rules);
  const least = (answer.hits[0]?.score ?? 0) * noise;
  const list = answer.hits
    .filter(({ score }) => score >= least)
    .flatMap((hit) => {
      const record = engine.records[hit.record];
      return record ? [{ record }] : [];
    });
  return { list, answer, isGood: shareOf(answer) >= good };
}

/** Puts pages first whose whole text has all that was typed, where titles, headings and telling words have no good answer. */
export function withTexts(own: Results, urls: string[], { engine }: Searched): Results {
  const texts = urls.flatMap((url) => engine.at(url) ?? []).map((record): Result => ({ record }));
  const isThere = new Set(own.list.map(({ record }) => record));
  return {
    ...own,
    list: [...own.list, ...texts.filter(({ record }) => !isThere.has(record))],
    isGood: own.isGood || texts.length > 0,
  };
}

/**
 * Adds what other languages know. Pages that the reader's language has too are shown in it; those that it lacks say
 * their language. The better answer comes first.
 */
export function withOthers(typed: string, own: Results, { engine }: Searched, others: Searched[]): Results {
  const found = others
    .map((other) => ({ other, ...searchIn(typed, other) }))
    .filter(({ answer }) => shareOf(answer) > Math.max(good, shareOf(own.answer)));
  const theirs = found.flatMap(({ other, list }) =>
    list.slice(0, 10).map(({ record }): Result => {
      const same = engine.at(record[0]);
      return same ? { record: same } : { record, foreign: other.locale };
    }),
  );
  const all = [...theirs, ...own.list];
  const first = new Map(all.toReversed().map((result) => [pathOf(result.record[0]), result]));
  return {
    list: all.filter((result) => first.get(pathOf(result.record[0])) === result),
    answer: {
      ...own.answer,
      forms: new Set([...own.answer.forms, ...found.flatMap(({ answer }) => [...answer.forms])]),
    },
    isGood: own.isGood || found.length > 0,
  };
}
