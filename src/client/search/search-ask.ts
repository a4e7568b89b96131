import { ask as askIn, type Results } from '../../search/answer.ts';
import { type Engine, openIndex } from '../../search/engine.ts';
import { rulesFor } from '../../search/rules-for.ts';

export { itemOf } from './search-item.ts';

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

/** Asks the indexes of the site. */
export const ask = (
  typed: string,
  locale: string,
  others: string[],
  early: (found: Results) => void,
): Promise<Results> =>
  askIn(
    typed,
    locale,
    others,
    async (id) => {
      const [engine, rules] = await Promise.all([engineOf(id), rulesFor(typed, id)]);
      return { locale: id, engine, rules };
    },
    async (forms, id) => (await import('./search-deep.ts')).inWholeTexts(forms, id),
    early,
  );
