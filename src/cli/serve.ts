/** Serves dist/ the way a static host does: `npm start` and the browser tests use it. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor } from '../site/headers.ts';

const UTF8 = '; charset=utf-8';
const CONTENT_TYPES: Record<string, string> = {
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

/** Starts serving `root` on `port` (0: any free one) and resolves to the server once it listens. */
export function serve(port: number, root: string): Promise<Server> {
  if (!existsSync(join(root, 'index.html'))) {
    return Promise.reject(new Error(`There is no built site in ${root}: run \`npm run build\` first.`));
  }
  const files = sirv(root, { dev: false, etag: true, extensions: [], setHeaders });
  const server = createServer((request, response) => {
    const address = URL.parse(`http://localhost${request.url}`);
    if (!address) return void response.writeHead(400).end();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const { pathname, search } = address;
    request.url = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    files(request, response, () => {
      if (isFolder(root, pathname)) redirect(response, pathname, search);
      else sendNotFound(response, root, pathname);
    });
  });
  return new Promise((ready, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, port)));
    server.listen(port, 'localhost', () => ready(server));
  });
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  response.setHeader('Content-Type', CONTENT_TYPES[extname(path)] ?? 'application/octet-stream');
}

function isFolder(root: string, path: string): boolean {
  try {
    return !path.endsWith('/') && existsSync(join(root, decodeURI(path), 'index.html'));
  } catch {
    return false; // not a well-formed address
  }
}

/** One leading slash only: `//name/` would lead to another host. */
function redirect(response: ServerResponse, path: string, search: string): void {
  setHeaders(response, '/index.html');
  response.writeHead(301, { Location: `${path.replace(/^\/+/, '/')}/${search}` }).end();
}

/** The language's own page when the address begins with a language that has one. */
function sendNotFound(response: ServerResponse, root: string, path: string): void {
  const language = path.split('/')[1] ?? '';
  const page = [join(root, language, '404.html'), join(root, '404.html')].find((file) => existsSync(file));
  setHeaders(response, '/404.html');
  response.writeHead(404);
  if (page) createReadStream(page).pipe(response);
  else response.end();
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is taken: stop the program that uses it, or choose another with the variable PORT.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const server = await serve(Number(process.env.PORT ?? 4321), resolve('dist'));
    const address = server.address();
    console.log(`Ceļvedis: http://localhost:${typeof address === 'object' ? address?.port : address}/`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
