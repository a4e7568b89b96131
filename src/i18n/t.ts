import type lv from '../../content/lv/ui.json';
import { type Locale, localeRow } from '../site/locales.ts';
import type { UiStrings } from '../site/schemas.ts';

/** Keys of the interface strings, from the source language. */
export type UiKey = keyof typeof lv;
export type Values = Record<string, string | number>;
export type Translate = (key: UiKey, values?: Values) => string;

/** CLDR plural categories of a language for whole numbers, for example lv: zero, one, other. */
export const pluralCategories = (locale: Locale) =>
  [...new Intl.PluralRules(localeRow(locale).format).resolvedOptions().pluralCategories].sort();

/**
 * Gives the words of one language.
 * `{name}` is replaced from `values`; an object of plural forms is chosen by `values.n`.
 * Throws on a missing string, plural form or value: a half-translated interface must not be published.
 */
export function translator(locale: Locale, strings: UiStrings): Translate {
  const plural = new Intl.PluralRules(localeRow(locale).format);
  return (key, values = {}) => {
    const found = strings[key];
    if (typeof found === 'object' && values.n === undefined)
      throw new Error(`content/${locale}/ui.json: "${key}" needs {n} to choose its form.`);
    const text = typeof found === 'object' ? found[plural.select(Number(values.n)) as keyof typeof found] : found;
    if (text === undefined)
      throw new Error(
        `content/${locale}/ui.json: "${key}" has no text${typeof found === 'object' ? ` for ${values.n}` : ''}; add it.`,
      );
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`content/${locale}/ui.json: "${key}" needs {${name}}.`);
      return String(value);
    });
  };
}
