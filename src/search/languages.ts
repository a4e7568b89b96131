import type { Locale } from '../site/locales.ts';
import type { Rules } from './normalise.ts';

/** Rules of each language; a reader loads those of their own language alone. */
const loaders: Record<Locale, () => Promise<{ rules: Rules }>> = {
  lv: () => import('./languages/lv.ts'),
  en: () => import('./languages/en.ts'),
  ru: () => import('./languages/ru.ts'),
  uk: () => import('./languages/uk.ts'),
  ar: () => import('./languages/ar.ts'),
  fa: () => import('./languages/fa.ts'),
  fr: () => import('./languages/fr.ts'),
};

/** Rules of a language; in the browser they are loaded when somebody searches in it. */
export const rulesOf = async (locale: Locale): Promise<Rules> => (await loaders[locale]()).rules;
