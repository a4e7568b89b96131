import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { liveLocales } from './site/locales.ts';
import { anyTextSchema } from './site/schemas.ts';

/**
 * Texts of all languages; id = path below `content/` without extension. Data files are read in `site/load.ts` with
 * the same functions as `content check`, so that an editor sees one kind of message.
 */
const texts = defineCollection({
  // Texts of a draft language are checked by `content check`, and cost the build nothing.
  loader: glob({
    base: './content',
    pattern: liveLocales.map((locale) => `${locale}/**/*.mdx`),
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: anyTextSchema,
});

export const collections = { texts };
