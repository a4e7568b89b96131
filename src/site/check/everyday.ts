import { nearest } from '../editing/nearest.ts';
import { locales } from '../locales.ts';
import { error } from '../problems.ts';
import type { Check } from './check.ts';
import { keysOf } from './links.ts';
import { parsedData } from './lookup.ts';

/** Everyday words that name a page name one that there is: a name with `/` is a key, any other an official word. */
export const checkEveryday: Check = (read) =>
  locales.flatMap(({ id }) => {
    const path = `${id}/search-words.yaml`;
    const { value, lineOf } = parsedData(read, path);
    const keys = keysOf(read);
    return Object.keys(value && typeof value === 'object' ? value : {})
      .filter((name) => name.includes('/') && !keys.has(name))
      .map((name) =>
        error(`content/${path}`, lineOf([name]), 'everyday.no-page', { key: name, near: nearest(name, keys) ?? '…' }),
      );
  });
