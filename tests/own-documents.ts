import { documentOf } from '../src/documents/document-of.ts';
import { toDocx } from '../src/documents/docx.ts';
import { documentPages } from '../src/documents/files.ts';
import type { Document } from '../src/documents/model.ts';
import { toPdf } from '../src/documents/pdf.ts';
import { today } from '../src/site/clock.ts';
import type { Locale } from '../src/site/locales.ts';
import { siteOnDisk } from '../src/site/on-disk.ts';
import { readerOf } from '../src/site/reader.ts';

/** The site's own pages, and its documents before they are files. */
export function ownDocuments() {
  const { content, graph } = siteOnDisk();
  const inLocale = (locale: Locale) => readerOf(content, graph, today(), locale);
  const documents = documentPages(graph).map((page) => ({ page, document: documentOf(page, inLocale) }));
  return { content, graph, inLocale, documents };
}

/** Makes the PDF and the Word file of each, one after the other; resolves to how many files these are. */
export async function makeFiles(documents: Document[]): Promise<number> {
  for (const document of documents) {
    toPdf(document);
    await toDocx(document);
  }
  return 2 * documents.length;
}
