import { once } from '../site/once.ts';
import { type Check, expect, type Finding, finding } from './check.ts';
import { directionOf, type HtmlPage, select, tagOf } from './page.ts';

const rtlScripts = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Every `lang` is a real language, and what stands in another language runs in that language's direction. */
export const languages: Check = {
  name: 'languages',
  page: (page) => [...tagsOf(page), ...directionsOf(page)],
};

function tagsOf({ $, path }: HtmlPage): Finding[] {
  return select($, '[lang], [hreflang]').flatMap((element) =>
    [$(element).attr('lang'), $(element).attr('hreflang')]
      .filter((tag) => tag !== undefined && tag !== 'x-default' && !isLanguage(tag))
      .map((tag) => finding(path, `the language "${tag}" in ${tagOf($, element)}`, 'use a BCP 47 tag')),
  );
}

const isLanguage = once((tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
  } catch {
    return false;
  }
});

function directionsOf({ $, path }: HtmlPage): Finding[] {
  return select($, '[lang]').flatMap((element) => {
    const tag = $(element).attr('lang') ?? '';
    if (!isLanguage(tag)) return [];
    const wanted = rtlScripts.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
    return expect(directionOf(element) === wanted, path, () => tagOf($, element), `add dir="${wanted}"`);
  });
}
