import type { APIRoute } from 'astro';
import { previewPicture } from '../../../documents/preview.ts';
import { fileResponse } from '../../../site/file-response.ts';
import { graph, inLocale } from '../../../site/load.ts';
import { liveLocales } from '../../../site/locales.ts';
import { previewSections } from '../../../site/sharing.ts';

/** The picture of a shared link: one for each section and language. */
export const getStaticPaths = () =>
  liveLocales.flatMap((locale) =>
    previewSections(graph, locale).map((page) => ({ params: { locale, section: page.key }, props: { page } })),
  );

export const GET: APIRoute = async ({ props: { page } }) => {
  const { title, dir } = inLocale(page.locale);
  const png = await previewPicture(title(page), page.locale, dir);
  return fileResponse('.png', png);
};
