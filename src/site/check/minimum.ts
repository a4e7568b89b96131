import { liveLocales } from '../locales.ts';
import type { Check } from './check.ts';
import { errorAt, graphOf, textFiles } from './lookup.ts';

/** A live language has every page of the minimum. */
export const checkMinimum: Check = (read) =>
  read.content.minimum.flatMap((key, at) => {
    const lacking = liveLocales.filter(
      (locale) => !graphOf(read).page(key, locale) && !textFiles(read).has(`${locale}/${key}`),
    );
    if (!lacking.length) return [];
    const names = lacking.map((locale) => `"${locale}"`).join(', ');
    return [errorAt(read, 'minimum.yaml', ['keys', at], 'minimum.missing', { key, names })];
  });
