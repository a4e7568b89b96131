import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of `/data/pages.json`. */
export interface PublicPage {
  key: string;
  number: number;
  locale: string;
  url: string;
  title: string;
  kind: string;
  state: string;
  checkedBy: string;
  reviewed: string | null;
}

/** Files of a folder by path with forward slashes; bytes are read when asked for. */
export interface Folder {
  paths: readonly string[];
  has: (path: string) => boolean;
  bytes: (path: string) => Buffer;
  text: (path: string) => string;
}

/** What the checks look at. */
export interface Site {
  /** The built site. */
  dist: Folder;
  /** The code that it was built from, as far as it decides on looks: `src/`. */
  source: Folder;
  /** The folder of `dist` for programs that read it themselves. */
  root: string;
  pages: readonly PublicPage[];
  /** The pages of a key in all its languages, in the order of `pages.json`. */
  versions: ReadonlyMap<string, readonly PublicPage[]>;
}

/** Puts a site together from two folders. */
export function siteOf(dist: Folder, source: Folder, root: string): Site {
  const pages: PublicPage[] = JSON.parse(dist.text('data/pages.json'));
  return { dist, source, root, pages, versions: Map.groupBy(pages, ({ key }) => key) };
}

/** A folder on the disk; empty when there is none. */
export function diskFolder(root: string): Folder {
  const entries = existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
  return folderOf(paths, (path) => readFileSync(join(root, path)));
}

/** A folder of these paths. */
export function folderOf(paths: readonly string[], bytes: (path: string) => Buffer): Folder {
  const known = new Set(paths);
  return { paths, has: (path) => known.has(path), bytes, text: (path) => bytes(path).toString('utf8') };
}

/** The file that a static host sends for an address: `/lv/` → `lv/index.html`. */
export const fileOf = (url: string) => decoded(url.slice(1)) + (url.endsWith('/') ? 'index.html' : '');

/** Without percent signs; what is not well-formed stays as it is and will not be found. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a file: `lv/index.html` → `/lv/`. */
export const urlOfFile = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
