import { once } from '../site/check/lookup.ts';
import { type Graph, hasText, type TextPage } from '../site/graph.ts';
import { isDocument } from '../site/keys.ts';
import type { Reader } from '../site/reader.ts';
import { documentUrl } from '../site/urls.ts';
import { documentOf } from './document-of.ts';
import { toDocx } from './docx.ts';
import { toPdf } from './pdf.ts';

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

/** Last part of the key, as in the address of the file. */
export const documentName = ({ key }: TextPage) => key.split('/').at(-1) ?? key;

const made = once((_page: TextPage) => new Map<DocumentKind, Promise<DocumentFile>>());

/** The file of a page; made once, so that lists and the file itself agree. */
export function documentFile(page: TextPage, kind: DocumentKind, reader: Reader): Promise<DocumentFile> {
  const files = made(page);
  const file = files.get(kind) ?? make(page, kind, reader);
  files.set(kind, file);
  return file;
}

async function make(page: TextPage, kind: DocumentKind, reader: Reader): Promise<DocumentFile> {
  const document = documentOf(page, reader);
  const { bytes, pages } = kind === 'pdf' ? toPdf(document) : { bytes: await toDocx(document), pages: null };
  return { kind, url: documentUrl(page.locale, documentName(page), kind), bytes, pages };
}
