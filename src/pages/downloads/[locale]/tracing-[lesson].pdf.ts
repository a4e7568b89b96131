import type { APIRoute, GetStaticPaths } from 'astro';
import { tracingFile, tracingPages } from '../../../documents/tracing.ts';
import { fileResponse } from '../../../site/file-response.ts';
import { documentName } from '../../../site/keys.ts';
import { graph, inLocale } from '../../../site/load.ts';

/** A tracing sheet for each lesson with letters or words to write. */
export const getStaticPaths = (() =>
  tracingPages(graph, inLocale).map((page) => ({
    params: { locale: page.locale, lesson: documentName(page.key) },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { page } }) => fileResponse('.pdf', tracingFile(page, inLocale)?.bytes ?? '');
