import type { Searched } from '../search/answer.ts';
import { type Engine, openIndex } from '../search/engine.ts';
import { rulesFor } from '../search/rules-for.ts';

const engines = new Map<string, Promise<Engine>>();

/** The index of a language, fetched once; after a failure the next call tries again. */
export function engineOf(locale: string): Promise<Engine> {
  const known = engines.get(locale) ?? fetchIndex(locale);
  engines.set(locale, known);
  known.catch(() => engines.delete(locale));
  return known;
}

async function fetchIndex(locale: string): Promise<Engine> {
  const response = await fetch(`/data/search/${locale}.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return openIndex(await response.json());
}

/** An index with the rules for these words. */
export async function searched(locale: string, typed: string): Promise<Searched> {
  const [engine, rules] = await Promise.all([engineOf(locale), rulesFor(typed, locale)]);
  return { locale, engine, rules };
}
