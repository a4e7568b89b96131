import { loadedTypes } from './loaded-types.ts';

/** What a file is, by its ending; anything else is `unknownType`. */
export const contentTypes: Readonly<Record<string, string>> = {
  ...loadedTypes,
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** What a browser keeps as a file and does not show. */
export const unknownType = 'application/octet-stream';

/** What the file behind an address is; an address that ends with a slash is a page. */
export function contentTypeOf(path: string): string {
  const ending = path.endsWith('/') ? '.html' : (/\.[a-z0-9]+$/i.exec(path)?.[0] ?? '');
  return contentTypes[ending] ?? unknownType;
}
