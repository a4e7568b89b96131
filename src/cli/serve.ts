/** Serves dist/ the way a static host does: `npm start` and the browser tests use it. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import { contentTypeOf } from '../site/content-types.ts';
import { headersFor, hostFiles } from '../site/headers.ts';

/** Starts serving `root` on `port` (0: any free one) and resolves to the server once it listens. */
export function serve(port: number, root: string): Promise<Server> {
  if (!existsSync(join(root, 'index.html'))) {
    return Promise.reject(new Error(`There is no built site in ${root}: run \`npm run build\` first.`));
  }
  const files = sirv(root, { dev: false, etag: true, extensions: [], setHeaders });
  const compressed = compression();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = URL.parse(`http://localhost${request.url}`);
    if (!address) return void response.writeHead(400).end();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const { pathname, search } = address;
    if (hostFiles.includes(pathname)) return sendNotFound(response, root, pathname);
    request.url = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    files(request, response, () => {
      if (isFolder(root, pathname)) redirect(response, pathname, search);
      else sendNotFound(response, root, pathname);
    });
  };
  const server = createServer((request, response) => compressed(request, response, () => answer(request, response)));
  return new Promise((ready, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, port)));
    server.listen(port, 'localhost', () => ready(server));
  });
}

function setHeaders(response: ServerResponse, path: string): void {
  setOwn(response, path);
  response.setHeader('Content-Type', contentTypeOf(path));
}

function setOwn(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
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
  setOwn(response, path);
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
