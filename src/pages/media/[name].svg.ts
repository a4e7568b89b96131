import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse } from '../../site/file-response.ts';
import { content } from '../../site/load.ts';

/** Drawings of `content/media/`; they have passed their guard when they were read. */
export const getStaticPaths = (() =>
  Object.entries(content.drawings).map(([name, svg]) => ({
    params: { name },
    props: { svg },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) => fileResponse('.svg', svg);
