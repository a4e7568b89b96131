import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { arabicFont } from './src/integrations/arabic-font.ts';
import { contentData } from './src/integrations/content-data.ts';
import { hostHeaders } from './src/integrations/headers.ts';
import { notFound } from './src/integrations/not-found.ts';
import { portable } from './src/integrations/portable.ts';
import { search } from './src/integrations/search.ts';
import { publicSitemap } from './src/integrations/sitemap.ts';
import { worker } from './src/integrations/worker.ts';
import { contentPlugin } from './src/markdown/pipeline.ts';
import { config } from './src/site/config.ts';
import { markdownFeatures } from './src/site/text.ts';

export default defineConfig({
  site: config.origin,
  trailingSlash: 'always',
  // 'jsx', the default, joins words across line breaks; HTML rules keep the space.
  compressHTML: true,
  // No inline script or style anywhere, so that the content security policy needs no hashes.
  // Some pages are rendered while others are written: a tenth faster.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  markdown: {
    processor: satteri({ features: markdownFeatures, mdastPlugins: [contentPlugin] }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    arabicFont(),
    contentData(),
    publicSitemap(),
    notFound(),
    search(),
    worker(),
    portable(),
    hostHeaders(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    // Astro marks every text with a directive that the bundler knows nothing of, and would say so each time.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
