const UTF8 = '; charset=utf-8';

/** What a file is, by its ending; anything else is `unknownType`. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': `text/css${UTF8}`,
  '.csv': `text/csv${UTF8}`,
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': `text/html${UTF8}`,
  '.ico': 'image/x-icon',
  '.ics': `text/calendar${UTF8}`,
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${UTF8}`,
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': `text/plain${UTF8}`,
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

export const unknownType = 'application/octet-stream';

/** What the file behind an address is; an address that ends with a slash is a page. */
export function contentTypeOf(path: string): string {
  const ending = path.endsWith('/') ? '.html' : (/\.[a-z0-9]+$/i.exec(path)?.[0] ?? '');
  return contentTypes[ending] ?? unknownType;
}
