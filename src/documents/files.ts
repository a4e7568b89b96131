import { type Graph, hasText, type TextPage } from '../site/graph.ts';
import { documentName, isDocument } from '../site/keys.ts';
import type { Locale } from '../site/locales.ts';
import { once } from '../site/once.ts';
import type { Reader } from '../site/reader.ts';
import { documentUrl } from '../site/urls.ts';
import { documentOf } from './document-of.ts';
import { toDocx } from './docx.ts';
import { toPdf } from './pdf.ts';

/** Files that each document is made as. */
export const documentKinds = ['pdf', 'docx'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A finished file and what a list says about it. */
export interface DocumentFile {
  kind: DocumentKind;
  url: string;
  bytes: Buffer;
  /** Pages of a PDF; a Word file has as many as the program makes of it. */
  pages: number | null;
}

/** Pages that are also a PDF and a Word file. */
export const documentPages = (graph: Graph): TextPage[] =>
  graph.pages.filter(hasText).filter(({ kind }) => isDocument(kind));

/** Readers of the languages. */
export type InLocale = (locale: Locale) => Reader;

/** The file of a page; made once, so that lists and the file itself agree. */
export const documentFile = (page: TextPage, kind: DocumentKind, inLocale: InLocale): Promise<DocumentFile> =>
  filesOf(inLocale)(page)(kind);

const filesOf = once((inLocale: InLocale) =>
  once((page: TextPage) => once((kind: DocumentKind) => make(page, kind, inLocale))),
);

async function make(page: TextPage, kind: DocumentKind, inLocale: InLocale): Promise<DocumentFile> {
  const document = documentOf(page, inLocale);
  const { bytes, pages } = kind === 'pdf' ? toPdf(document) : { bytes: await toDocx(document), pages: null };
  return { kind, url: documentUrl(page.locale, documentName(page.key), kind), bytes, pages };
}
