import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const locales = Object.fromEntries(
  Object.entries({
    lv: 'Latviešu',
    en: 'English',
    ru: 'Русский',
    uk: 'Українська',
    ar: 'العربية',
    fa: 'فارسی',
    fr: 'Français',
  }).map(([lang, label]) => [lang, { label, lang, dir: ['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr' }]),
);

export default defineConfig({
  site: 'https://example.org',
  integrations: [
    // One link in the side bar: with every page in it, each page would grow with their number.
    starlight({ title: 'Sample', locales, defaultLocale: 'lv', sidebar: [{ label: 'Home', link: '/' }] }),
  ],
});
