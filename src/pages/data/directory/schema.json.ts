import { openDataSchema } from '../../../site/open-data.ts';

/** What the files of open data hold. */
export const GET = (): Response =>
  new Response(JSON.stringify(openDataSchema(), null, 1), { headers: { 'content-type': 'application/json' } });
