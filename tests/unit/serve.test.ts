import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../src/cli/serve.ts';
import { compare, differences, expectations } from '../../src/hosts/compare.ts';
import { HEADERS, headersFor } from '../../src/site/headers.ts';
import { liveLocales } from '../../src/site/locales.ts';

const page = (language: string) => `<!doctype html><html lang="${language}"><title>a</title>`;
let root = '';
let server: Server;
const baseOf = (one: Server) => {
  const place = one.address();
  return `http://localhost:${typeof place === 'object' ? place?.port : ''}`;
};

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  const put = (path: string, text = 'a') => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const locale of liveLocales) {
    put(`${locale}/index.html`, page(locale));
    put(`${locale}/404.html`, page(locale));
    put(`${locale}/manifest.webmanifest`);
  }
  for (const file of ['index.html', '404.html', 'embed/lv/courses/index.html']) put(file, page('lv'));
  for (const file of ['_headers', 'sw.js', 'favicon.svg', '.well-known/security.txt', 'pagefind/wasm.unknown.pagefind'])
    put(file);
  for (const { under } of HEADERS) for (const name of ['a.json', 'a.csv', 'a.js']) put(under + name);
  server = await serve(0, root);
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true });
});

test('the server of `npm start` answers as the table says: headers, states, types, pages of a language', async () => {
  const { asked, found } = await compare(baseOf(server), root);
  assert.deepEqual(found, []);
  assert.ok(asked > 40);
  const expected = expectations(root).map(({ path }) => path);
  for (const { under } of HEADERS)
    assert.ok(
      expected.some((path) => path.startsWith(under)),
      under,
    );
});

test('the address of security contacts is served, other names with a dot in front are not', async () => {
  writeFileSync(join(root, '.env'), 'secret');
  const again = await serve(0, root);
  const status = async (path: string) => (await fetch(baseOf(again) + path)).status;
  assert.deepEqual([await status('/.well-known/security.txt'), await status('/.env')], [200, 404]);
  again.close();
  again.closeAllConnections();
});

/** A server with faults. */
async function faulty(answer: RequestListener): Promise<string[]> {
  const one = createServer(answer);
  await new Promise<void>((ready) => one.listen(0, 'localhost', ready));
  const found = await differences(baseOf(one), { path: '/', status: 200, headers: headersFor('/') });
  one.close();
  one.closeAllConnections();
  return found;
}

test('a header that is sent twice, is missing, differs or is too many is found', async () => {
  const good = headersFor('/');
  const sent = (headers: Record<string, string | string[]>) =>
    faulty((_, response) => response.writeHead(200, { ...good, ...headers }).end());
  assert.deepEqual(await sent({}), []);
  assert.match((await sent({ 'Cache-Control': ['no-cache', 'no-cache'] })).join(), /no-cache AND no-cache/);
  assert.match((await sent({ 'Referrer-Policy': 'origin' })).join(), /Referrer-Policy is origin/);
  assert.match((await sent({ 'Access-Control-Allow-Origin': '*' })).join(), /Access-Control-Allow-Origin is sent/);
  assert.match((await faulty((_, response) => response.end())).join(), /Content-Security-Policy is missing/);
  assert.match((await faulty((_, response) => response.writeHead(404, good).end())).join(), /status is 404/);
});
