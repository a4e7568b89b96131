import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddyfile } from '../../src/hosts/caddy.ts';
import { headersFile } from '../../src/hosts/headers-file.ts';
import { nginxConfig } from '../../src/hosts/nginx.ts';
import { quoted } from '../../src/hosts/server.ts';
import { HEADERS, headersFor } from '../../src/site/headers.ts';
import { liveLocales } from '../../src/site/locales.ts';

/** An address below each rule, and some below none but the first. */
const paths = ['/', '/lv/', '/231/', '/lv/embed/', '/database/', '/sw.js', '/downloads/lv/a.pdf'].concat(
  HEADERS.map(({ under }) => `${under}a/b.json`),
);
const place = { name: 'guide.example', root: '/srv/guide' };

/** Blocks of `_headers`: pattern and its lines. */
const blocks = headersFile()
  .trim()
  .split('\n\n')
  .map((block) => block.split('\n').map((line) => line.trim()))
  .map(([pattern = '', ...lines]) => ({ pattern, lines }));
const matching = (path: string) =>
  blocks.filter(({ pattern }) =>
    new RegExp(`^${pattern.replace('.', '\\.').replace(/:\w+/, '[^/]+').replace('*', '.*')}$`).test(path),
  );
const cut = (line: string) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const;

/** Joins what all rules set, after what each detaches. */
function cloudflare(path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { lines } of matching(path)) {
    for (const line of lines) if (line.startsWith('! ')) delete sent[line.slice(2)];
    for (const [name, value] of lines.filter((line) => !line.startsWith('! ')).map(cut))
      sent[name] = sent[name] ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

/** Passes over lines without a colon; a later rule replaces the header of an earlier one. */
const netlify = (path: string): Record<string, string> =>
  Object.fromEntries(matching(path).flatMap(({ lines }) => lines.filter((line) => line.includes(':')).map(cut)));

for (const path of paths)
  test(`_headers gives ${path} each header once, joined or replaced`, () => {
    assert.deepEqual(cloudflare(path), headersFor(path));
    assert.deepEqual(netlify(path), headersFor(path));
  });

test('_headers keeps within what Cloudflare takes, and names the type of manifests', () => {
  assert.ok(blocks.length <= 100);
  assert.ok(blocks.flatMap(({ lines }) => lines).every((line) => line.length <= 2000));
  assert.equal(netlify('/ar/manifest.webmanifest')['Content-Type'], 'application/manifest+json');
});

/** Values of the maps of nginx, the first pattern that fits, as nginx chooses. */
function nginx(path: string): Record<string, string> {
  const text = nginxConfig(place);
  const value = (name: string) => {
    const [, map = ''] = text.match(new RegExp(`map \\$uri \\${name} \\{([^}]*)\\}`)) ?? [];
    const rows = [...map.matchAll(/^\s*(\S+) "(.*)";$/gm)].map(([, pattern = '', value = '']) => ({ pattern, value }));
    const fits = (pattern: string) => pattern.startsWith('"~') && new RegExp(pattern.slice(2, -1)).test(path);
    return (
      (rows.find(({ pattern }) => fits(pattern)) ?? rows.find(({ pattern }) => pattern === 'default'))?.value ?? ''
    );
  };
  const added = [...text.matchAll(/add_header (\S+) (\S+) always;/g)].map(([, name = '', from = '']) => [
    name,
    value(from),
  ]);
  return Object.fromEntries(added.filter(([, value]) => value !== ''));
}

for (const path of paths)
  test(`nginx gives ${path} the headers of the table`, () => {
    assert.deepEqual(nginx(path), headersFor(path));
  });

test('nginx adds each header in one place, where no inner block drops it', () => {
  const text = nginxConfig(place);
  const added = [...text.matchAll(/^( *)add_header (\S+)/gm)];
  assert.equal(new Set(added.map(([, , name]) => name)).size, added.length);
  assert.deepEqual([...new Set(added.map(([, indent]) => indent))], ['  ']);
});

test('nginx finds the place, knows all types, shows the page of the language and hides what is for hosts', () => {
  const text = nginxConfig(place, ['127.0.0.1:8080']);
  for (const part of [
    'server_name guide.example;',
    'root "/srv/guide";',
    'listen 127.0.0.1:8080;',
    'application/manifest+json webmanifest;',
    'error_page 403 404 =404 $celvedis_not_found;',
    'location = /_headers { return 404; }',
    ...liveLocales.map((locale) => `"~^/${locale}/" /${locale}/404.html;`),
  ])
    assert.ok(text.includes(part), part);
  assert.doesNotMatch(text, /listen 80;/);
});

/** What the `header` lines of a block set for an address, in the order in which they stand. */
function caddy(path: string): Record<string, string> {
  const [route = ''] = caddyfile(place).split('handle_errors');
  const found = [...route.matchAll(/^\t\theader(?: (\S+))? \{\n([^}]*)\n\t\t\}/gm)];
  const own = found.filter(([, matcher = '/*']) => path.startsWith(matcher.replace('*', '')));
  const lines = own.flatMap(([, , block = '']) => [...block.matchAll(/^\t+(\S+) "(.*)"$/gm)]);
  return Object.fromEntries(lines.map(([, name, value]) => [name, value]));
}

for (const path of paths)
  test(`The Caddyfile gives ${path} the headers of the table`, () => {
    assert.deepEqual(caddy(path), headersFor(path));
  });

test('The Caddyfile keeps its order, shows the page of the language and takes back what the address would have had', () => {
  const text = caddyfile(place);
  assert.match(text, /^guide\.example \{\n\troot \* "\/srv\/guide"/);
  // Outside of `route` Caddy would sort the lines by their addresses.
  assert.doesNotMatch(text, /^\theader/m);
  const [, errors = ''] = text.split('handle_errors');
  assert.match(errors, /-Access-Control-Allow-Origin/);
  assert.match(errors, /Content-Type "text\/html; charset=utf-8"/);
  for (const [name, value] of Object.entries(headersFor('/404.html')))
    assert.ok(errors.includes(`${name} "${value}"`), name);
  for (const locale of liveLocales) assert.ok(errors.includes(`rewrite /${locale}/* /${locale}/404.html`));
  assert.equal(text.split('{').length, text.split('}').length);
});

test('a value that a host would read as more than text is refused', () => {
  for (const value of ['a"b', 'a\\b', 'a\nb', '$uri', '{path}']) assert.throws(() => quoted(value), /cannot hold/);
  assert.equal(quoted("default-src 'none'; a"), `"default-src 'none'; a"`);
});
