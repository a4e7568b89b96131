import type { APIRoute } from 'astro';
import { qrSvg } from '../../documents/qr.ts';
import { fileResponse } from '../../site/file-response.ts';
import { graph } from '../../site/load.ts';
import { absolute, numberUrl } from '../../site/urls.ts';

/** QR code of a page's number: it opens the page in the receiver's choice of language. */
export const getStaticPaths = () =>
  [...new Set(graph.pages.map(({ number }) => number))]
    .filter((number) => number > 0)
    .map((number) => ({ params: { number: String(number) } }));

export const GET: APIRoute = ({ params: { number } }) =>
  fileResponse('.svg', qrSvg(absolute(numberUrl(Number(number)))));
