import { createHash } from 'node:crypto';
import type { Graph, TextPage } from '../site/graph.ts';
import type { Locale } from '../site/locales.ts';
import { once } from '../site/once.ts';
import { packageUrl } from '../site/urls.ts';
import { documentFile, documentKinds, documentPages, type InLocale } from './files.ts';
import { type Packed, packageIndex } from './package-index.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/** The ZIP file of a language. */
export interface Package {
  url: string;
  bytes: Buffer;
  /** Documents in it, without the list and the manifest. */
  files: number;
}

/** All documents of a language in one file, with a page that lists them; made once. */
export const documentPackage = (graph: Graph, locale: Locale, inLocale: InLocale): Promise<Package> =>
  packagesOf(inLocale)(graph)(locale);

const packagesOf = once((inLocale: InLocale) =>
  once((graph: Graph) => once((locale: Locale) => make(graph, locale, inLocale))),
);

/** The same documents give the same bytes: every time in it is a date of the texts. */
async function make(graph: Graph, locale: Locale, inLocale: InLocale): Promise<Package> {
  const pages = documentPages(graph)
    .filter((page) => page.locale === locale)
    .sort((a, b) => a.number - b.number);
  const packed = await Promise.all(pages.map((page) => pack(page, inLocale)));
  const newest = pages.map(reviewedOf).sort().at(-1) ?? '';
  const entries = new Map<string, ZipEntry>([
    ['index.html', { body: packageIndex(packed, inLocale(locale)), day: newest }],
    ['manifest.json', { body: manifestOf(packed, locale, newest), day: newest }],
    ...packed.flatMap(({ page, files }) =>
      files.map(({ name, bytes }): [string, ZipEntry] => [name, { body: bytes, day: reviewedOf(page) }]),
    ),
  ]);
  return {
    url: packageUrl(locale),
    bytes: await zipOf(entries),
    files: packed.flatMap(({ files }) => files).length,
  };
}

const reviewedOf = ({ data }: TextPage) => data.reviewed ?? '';

async function pack(page: TextPage, inLocale: InLocale): Promise<Packed> {
  const files = await Promise.all(documentKinds.map((kind) => documentFile(page, kind, inLocale)));
  return { page, files: files.map((file) => ({ ...file, name: file.url.split('/').at(-1) ?? '' })) };
}

/** What lies in the package, for programs: `{ language, date, files: [{ path, sha256, bytes, … }] }`. */
function manifestOf(packed: Packed[], language: Locale, date: string): string {
  const files = packed.flatMap(({ page, files }) =>
    files.map(({ name, kind, bytes, pages }) => ({
      path: name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      kind,
      pages,
      title: page.title,
      number: page.number,
      version: page.data.version ?? null,
      reviewed: reviewedOf(page),
    })),
  );
  return `${JSON.stringify({ language, date, files }, null, 2)}\n`;
}
