import { dataResponse } from '../../../site/file-response.ts';
import { openDataSchema } from '../../../site/open-data.ts';

/** What the files of open data hold. */
export const GET = (): Response => dataResponse(openDataSchema());
