import { dataResponse } from '../../site/file-response.ts';
import { content } from '../../site/load.ts';
import { originsOf } from '../../site/sources.ts';

/** Every source with an address, by website, with what rests on it: see the address contract in README.md. */
export function GET(): Response {
  return dataResponse(originsOf(content));
}
