import { isLocale, localeRow } from '../site/locales.ts';
import { type Engine, pathOf } from './engine.ts';
import type { SearchRecord } from './index-format.ts';
import type { Rules } from './normalise.ts';
import { type Answer, find, formsTyped, good, shareOf } from './query.ts';

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
  /** Rules to mark words by. */
  rules: Rules[];
}

/** Below this share of the best score a hit would only be noise at the end of the list. */
const noise = 0.04;
/** So many results of another language are enough. */
const fromOthers = 10;

/**
 * Asks the reader's language, and the others where it has no good answer.
 * @param others languages that may know what the reader's own does not
 * @param open gives the index of a language; fails where it cannot be had
 * @param inTexts addresses of pages of a language whose whole text has all of these forms; may fail
 * @param early gets what is known before the whole texts, where they can only add to the end of it
 */
export async function ask(
  typed: string,
  locale: string,
  others: readonly string[],
  open: (locale: string) => Promise<Searched>,
  inTexts: (forms: string[], locale: string) => Promise<string[]>,
  early: (found: Results) => void = () => undefined,
): Promise<Results> {
  const own = await open(locale);
  const found = searchIn(typed, own);
  if (typed.length < 3) return found;
  const needsOthers = asksOthers(typed, locale, found.answer);
  if (!needsOthers && found.list.length) early(found);
  // What the reader's own language has must not fail with the whole texts or the other languages.
  const [urls, more] = await Promise.all([
    shareOf(found.answer) < good ? inTexts(formsTyped(typed, own.rules), locale).catch(() => []) : [],
    needsOthers ? Promise.all(others.map(open)).catch(() => []) : [],
  ]);
  return withOthers(typed, withTexts(found, urls, own), own, more);
}

/** The other languages are written in Latin letters; in a language that is not, such words are theirs before they are slips. */
function asksOthers(typed: string, locale: string, answer: Answer): boolean {
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  if (!isLatin(typed)) return false;
  return shareOf(answer) < good || (answer.isGuess && isLocale(locale) && !isLatin(localeRow(locale).name));
}

function searchIn(typed: string, { engine, rules }: Searched): Results {
  const answer = find(typed, engine, rules);
  const least = (answer.hits[0]?.score ?? 0) * noise;
  const records = answer.hits.filter(({ score }) => score >= least).map(({ record }) => engine.records[record]);
  return { list: records.filter((record) => record !== undefined).map((record) => ({ record })), answer, rules };
}

/** Adds pages whose whole text has all that was typed: words that stand once in a text are not in the small index. */
function withTexts(own: Results, urls: string[], { engine }: Searched): Results {
  const isThere = new Set(own.list.map(({ record }) => record));
  const records = urls.map((url) => engine.at(url)).filter((record) => record !== undefined);
  const texts = records.filter((record) => !isThere.has(record)).map((record) => ({ record }));
  return { ...own, list: [...own.list, ...texts] };
}

/**
 * Adds what other languages know. Pages that the reader's language has too are shown in it; those that it lacks say
 * their language. The better answer comes first.
 */
function withOthers(typed: string, own: Results, { engine }: Searched, others: Searched[]): Results {
  const found = others
    .map((other) => ({ other, ...searchIn(typed, other) }))
    .filter(({ answer }) => shareOf(answer) > Math.max(good, shareOf(own.answer)));
  if (!found.length) return own;
  const theirs = found.flatMap(({ other, list }) =>
    list.slice(0, fromOthers).map(({ record }): Result => {
      const same = engine.at(record[0]);
      return same ? { record: same } : { record, foreign: other.locale };
    }),
  );
  const all = new Map<string, Result>();
  for (const result of [...theirs, ...own.list]) {
    const path = pathOf(result.record[0]);
    if (!all.has(path)) all.set(path, result);
  }
  const forms = new Set([...own.answer.forms, ...found.flatMap(({ answer }) => [...answer.forms])]);
  const rules = [...own.rules, ...found.flatMap(({ other }) => other.rules)];
  return { list: [...all.values()], answer: { ...own.answer, forms, isGuess: false }, rules };
}
