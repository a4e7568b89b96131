import type { APIContext } from 'astro';
import { fileResponse } from '../../../site/file-response.ts';
import { content, inLocale } from '../../../site/load.ts';
import { type Locale, liveLocales, sourceLocale } from '../../../site/locales.ts';
import { indexOf } from '../../../site/search/index-of.ts';

export const getStaticPaths = () => liveLocales.map((locale) => ({ params: { locale } }));

/** What search in one language loads when a reader begins to type. */
export async function GET({ params }: APIContext): Promise<Response> {
  const index = await indexOf(content, inLocale(params.locale as Locale), inLocale(sourceLocale));
  return fileResponse('.json', JSON.stringify(index));
}
