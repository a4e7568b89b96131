import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Only the languages of the sample: Starlight makes every page again in each that lacks it.
const locales = Object.fromEntries(
  process.env.LOCALES.split(',').map((lang) => [
    lang,
    { label: lang, lang, dir: ['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr' },
  ]),
);

export default defineConfig({
  site: 'https://example.org',
  integrations: [
    // One link in the side bar: with every page in it, each page would grow with their number.
    starlight({ title: 'Sample', locales, defaultLocale: 'lv', sidebar: [{ label: 'Home', link: '/' }] }),
  ],
});
