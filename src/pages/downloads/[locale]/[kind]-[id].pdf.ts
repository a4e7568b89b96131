import type { APIRoute } from 'astro';
import { posterKinds, posterPdf } from '../../../documents/poster.ts';
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
  new Response(new Uint8Array(posterPdf(kind, poster, inLocale(locale), inLocale(sourceLocale))), {
    headers: { 'content-type': 'application/pdf' },
  });
