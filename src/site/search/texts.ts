import { rulesOf } from '../../search/languages.ts';
import { formsOf } from '../../search/normalise.ts';
import type { Content } from '../content.ts';
import { sourceLocale } from '../locales.ts';
import type { Reader } from '../reader.ts';
import { sourcesOf } from './sources.ts';

/** The whole text of every page of a language as normal forms. Cards, messages and terms have no text beyond their line. */
export async function textsOf(
  content: Content,
  reader: Reader,
  latvian: Reader,
): Promise<{ url: string; text: string }[]> {
  const [own, ofLatvian] = await Promise.all([rulesOf(reader.locale), rulesOf(sourceLocale)]);
  return sourcesOf(content, reader, latvian)
    .filter(({ url }) => !url.includes('#'))
    .map(({ url, key, title, summary, headings, body, latvianTitle, latvian }) => {
      const forms = [
        ...[title, summary, ...headings, ...body].flatMap((text) => formsOf(text, own)),
        ...[latvianTitle, ...latvian].flatMap((text) => formsOf(text, ofLatvian)),
      ];
      // A page without words is found by its key.
      return { url, text: ` ${forms.join(' ') || key}` };
    });
}
