import type { Translate } from '../i18n/t.ts';
import type { Page } from './graph.ts';
import type { RecordKind } from './keys.ts';
import { type Locale, sourceLocale } from './locales.ts';

/** A record serves the whole country, or municipalities by id. */
export const wholeCountry = 'latvia';

/** Kinds that serve places; a municipality is a place itself. */
export const kindsAtPlaces = ['courses', 'interpreters', 'organisations'] as const satisfies RecordKind[];

interface Words {
  locale: Locale;
  t: Translate;
  page: (key: string) => Page | undefined;
}

/** A municipality as people call it: its short name in Latvian, its own words elsewhere. */
export function placeName(id: string, { t, page, locale }: Words): string {
  if (id === wholeCountry) return t('place.latvia');
  const found = page(`directory/municipalities/${id}`);
  if (found?.kind !== 'record') return id;
  const { short, name } = found.record.facts;
  return locale === sourceLocale ? (short ?? name) : found.title;
}
