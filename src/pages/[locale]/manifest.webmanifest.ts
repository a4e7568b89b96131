import type { APIRoute } from 'astro';
import { appIcons } from '../../site/app-icons.ts';
import { config } from '../../site/config.ts';
import { fileResponse } from '../../site/file-response.ts';
import { inLocale } from '../../site/load.ts';
import { type Locale, liveLocales, localeRow } from '../../site/locales.ts';
import { urlOf } from '../../site/urls.ts';

export const getStaticPaths = () => liveLocales.map((locale) => ({ params: { locale }, props: { locale } }));

/** What makes the site a program of the device, in the reader's language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const start = urlOf(locale, 'home');
  const manifest = {
    id: start,
    name: config.name,
    short_name: config.name,
    description: inLocale(locale).t('welcome.line'),
    lang: locale,
    dir: localeRow(locale).dir,
    start_url: start,
    scope: '/',
    display: 'standalone',
    background_color: '#fbf8f3',
    theme_color: '#0f4c5c',
    icons: appIcons.map(({ name, size, purpose }) => ({
      src: `/icons/${name}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return fileResponse('.webmanifest', JSON.stringify(manifest));
};
