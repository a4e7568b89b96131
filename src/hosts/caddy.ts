import { contentTypeOf, contentTypes } from '../site/content-types.ts';
import { HEADERS, headersFor, hostFiles } from '../site/headers.ts';
import { liveLocales } from '../site/locales.ts';
import { type Place, placeAt, quoted } from './server.ts';

/**
 * The site as a Caddyfile. Caddy puts directives of one name into an order of its own, the longest address first, so that
 * the common value would win: inside `route` they stay as written, and a later `header` replaces the value of an earlier one.
 */
export function caddyfile({ name, root }: Place = placeAt()): string {
  return `${block(name, [
    `root * ${quoted(root)}`,
    'encode zstd gzip',
    block('route', [
      ...hostFiles.map((path) => `error ${path} 404`),
      ...HEADERS.map(({ under, headers }) => block(`header${under === '/' ? '' : ` ${under}*`}`, lines(headers))),
      ...Object.entries(contentTypes).map(([ending, type]) => `header *${ending} Content-Type ${quoted(type)}`),
      'file_server',
    ]),
    block('handle_errors', [notFound()]),
  ])}\n`;
}

/** What the address would have had does not hold for the page that says it is not there. */
function notFound(): string {
  const own = headersFor('/404.html');
  const others = new Set(HEADERS.flatMap(({ headers }) => Object.keys(headers)).filter((name) => !(name in own)));
  return block('route', [
    block('header', [
      ...lines(own),
      `Content-Type ${quoted(contentTypeOf('/404.html'))}`,
      ...[...others].map((header) => `-${header}`),
    ]),
    `@none not path ${liveLocales.map((locale) => `/${locale}/*`).join(' ')}`,
    'rewrite @none /404.html',
    ...liveLocales.map((locale) => `rewrite /${locale}/* /${locale}/404.html`),
    'file_server',
  ]);
}

const lines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`);

const block = (head: string, inside: readonly string[]) =>
  `${head} {\n${inside.map((line) => line.replace(/^/gm, '\t')).join('\n')}\n}`;
