import { parsed } from './trusted.ts';

/** A page of the site as it is now. Throws where it cannot be had. */
export async function pageAt(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return parsed(await response.text(), 'text/html');
}
