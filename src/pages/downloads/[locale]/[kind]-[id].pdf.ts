import type { APIRoute } from 'astro';
import { posterKinds, posterPdf } from '../../../documents/poster.ts';
import { fileResponse } from '../../../site/file-response.ts';
import { content, inLocale } from '../../../site/load.ts';
import { liveLocales, sourceLocale } from '../../../site/locales.ts';

/** Posters and cards of `content/navigation.yaml`, in every language that has their page. */
export const getStaticPaths = () =>
  liveLocales.flatMap((locale) =>
    content.navigation.posters
      .filter(({ key }) => inLocale(locale).page(key))
      .flatMap((poster) =>
        posterKinds.map((kind) => ({ params: { locale, kind, id: poster.id }, props: { kind, poster, locale } })),
      ),
  );

export const GET: APIRoute = ({ props: { kind, poster, locale } }) =>
  fileResponse('.pdf', posterPdf(kind, poster, inLocale(locale), inLocale(sourceLocale)));
