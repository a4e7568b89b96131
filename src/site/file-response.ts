import { contentTypeOf } from './content-types.ts';

/**
 * A file that the build makes, with the media type of its ending.
 * @param ending with its dot: `.pdf`
 */
export const fileResponse = (ending: string, body: string | Uint8Array): Response =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'content-type': contentTypeOf(ending) },
  });

/** Data for other programs, laid out to be read by people, too. */
export const dataResponse = (data: unknown): Response => fileResponse('.json', JSON.stringify(data, null, 1));
