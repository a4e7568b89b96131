import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse } from '../site/file-response.ts';
import type { TextPage } from '../site/graph.ts';
import { documentName } from '../site/keys.ts';
import { graph, inLocale } from '../site/load.ts';
import { type DocumentKind, documentFile, documentPages } from './files.ts';

/** One file for each language that has the text. */
export const documentRoutes = (() =>
  documentPages(graph).map((page) => ({
    params: { locale: page.locale, name: documentName(page.key) },
    props: { page },
  }))) satisfies GetStaticPaths;

/** The file of a page as an answer. */
export const documentResponse =
  (kind: DocumentKind): APIRoute<{ page: TextPage }> =>
  async ({ props: { page } }) => {
    const { bytes } = await documentFile(page, kind, inLocale);
    return fileResponse(`.${kind}`, bytes);
  };
