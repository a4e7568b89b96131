import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { content } from '../../site/load.ts';
import { mediaFolder } from '../../site/media.ts';

/** Recordings of phrases. */
export const getStaticPaths = () =>
  Object.values(content.phrases).flatMap(({ audio }) => (audio ? [{ params: { file: audio } }] : []));

export const GET: APIRoute = ({ params: { file = '' } }) => new Response(readFileSync(join(mediaFolder, file)));
