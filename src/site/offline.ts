import { loadedTypes } from './loaded-types.ts';

/**
 * What the pages, the worker and the build agree on about languages that are kept on a device: names, addresses and
 * shapes. Pure, because the browser loads it too.
 */

/** `essential`: what a reader needs in the first weeks; `all`: every page of the language, and search. */
export const packSizes = ['essential', 'all'] as const;
export type PackSize = (typeof packSizes)[number];

/** One entry of `/offline/packs.json`. */
export interface Pack {
  locale: string;
  size: PackSize;
  /** Root-relative address with a part of the hash: another content is another file. */
  url: string;
  /** What is transferred, compressed by gzip, in bytes. */
  bytes: number;
  /** Files and shortcuts in it. */
  files: number;
  /** SHA-256 of the file, in hexadecimal. */
  hash: string;
}

/** The file of a pack: everything that its pages load, once. */
export interface PackFile {
  /** Path → text; fonts and pictures of dots are base64. */
  files: Record<string, string>;
  /** Path → path: page numbers, `/to/{key}/` and keys that pages had before. */
  shortcuts: Record<string, string>;
}

/** The list of packs that are offered; empty where keeping is switched off. */
export const packsUrl = '/offline/packs.json';

/** The worker: asked for only after a language was kept. */
export const workerUrl = '/sw.js';

/** Where a kept language has the page that says what is kept, whatever the language. */
export const offlineUrl = '/offline/';

/** What lies in a cache as the last of all: what the cache is. A cache without it is not finished and does not count. */
export const labelPath = '/offline/label.json';

/** Other sites may share the origin: caches that do not begin so are theirs. */
export const cachePrefix = 'celvedis-';

const types: Readonly<Record<string, string>> = loadedTypes;

const endingOf = (path: string) => `.${path.split('.').at(-1)}`;

/** True for a file that a pack holds as base64. */
export const isBinary = (path: string) => ['.png', '.woff2'].includes(endingOf(path));

/** Media type of a path in a pack; what is no known file is a page. */
export const typeOf = (path: string) => types[endingOf(path)] ?? loadedTypes['.html'];
