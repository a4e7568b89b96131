import type { APIRoute, GetStaticPaths } from 'astro';
import { tracingFile, tracingPages } from '../../../documents/tracing.ts';
import { documentName } from '../../../site/keys.ts';
import { graph, inLocale } from '../../../site/load.ts';

/** A tracing sheet for each lesson with letters or words to write. */
export const getStaticPaths = (() =>
  tracingPages(graph, inLocale).map((page) => ({
    params: { locale: page.locale, lesson: documentName(page.key) },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { page } }) =>
  new Response(new Uint8Array(tracingFile(page, inLocale)?.bytes ?? []), {
    headers: { 'content-type': 'application/pdf' },
  });
