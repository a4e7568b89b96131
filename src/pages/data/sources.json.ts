import { content } from '../../site/load.ts';
import { originsOf } from '../../site/sources.ts';

/** Every source with an address, by website, with what rests on it: see the address contract in README.md. */
export function GET(): Response {
  return new Response(JSON.stringify(originsOf(content), null, 1), { headers: { 'content-type': 'application/json' } });
}
