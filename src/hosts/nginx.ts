import { contentTypes, unknownType } from '../site/content-types.ts';
import { HEADERS, headersFor, hostFiles } from '../site/headers.ts';
import { liveLocales } from '../site/locales.ts';
import { type Place, placeAt, quoted } from './server.ts';

const names = [...new Set(HEADERS.flatMap(({ headers }) => Object.keys(headers)))];
const variable = (name: string) => `$celvedis_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * The site for nginx, for a file in `conf.d/`. nginx drops all inherited `add_header` where a block has one of its own, so
 * every header stands once, in `server`, and a `map` says its value: the first pattern that fits, an empty value is not sent.
 * @param listen addresses to listen on
 */
export function nginxConfig(place: Place = placeAt(), listen: readonly string[] = ['80', '[::]:80']): string {
  return `${[...names.map(mapOf), notFoundMap(), server(place, listen)].join('\n\n')}\n`;
}

function mapOf(name: string): string {
  const rules = HEADERS.filter(({ under, headers }) => under !== '/' && headers[name] !== undefined).reverse();
  return block(`map $uri ${variable(name)}`, [
    `default ${quoted(headersFor('/')[name] ?? '')};`,
    ...rules.map(({ under, headers }) => `"~^${under}" ${quoted(headers[name] ?? '')};`),
  ]);
}

const notFoundMap = () =>
  block('map $uri $celvedis_not_found', [
    'default /404.html;',
    ...liveLocales.map((locale) => `"~^/${locale}/" /${locale}/404.html;`),
  ]);

const server = ({ name, root }: Place, listen: readonly string[]) =>
  block('server', [
    ...listen.map((address) => `listen ${address};`),
    `server_name ${name};`,
    `root ${quoted(root)};`,
    'index index.html;',
    '# "/lv" leads to "/lv/", whatever stands before nginx.',
    'absolute_redirect off;',
    'server_tokens off;',
    'log_not_found off;',
    'charset utf-8;',
    `charset_types ${textTypes.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${[...textTypes, 'application/json', 'application/manifest+json', 'application/xml', 'image/svg+xml'].join(' ')};`,
    `default_type ${unknownType};`,
    block('types', Object.entries(contentTypes).map(typeLine)),
    ...names.map((header) => `add_header ${header} ${variable(header)} always;`),
    '# A folder without a page is not there, either.',
    'error_page 403 404 =404 $celvedis_not_found;',
    ...hostFiles.map((path) => `location = ${path} { return 404; }`),
  ]);

const bare = (type: string) => type.replace(/;.*/, '');
/** Types with letters in UTF-8; nginx says so of `text/html` by itself. */
const textTypes = Object.values(contentTypes)
  .filter((type) => type.includes('charset') && !type.startsWith('text/html'))
  .map(bare);
const typeLine = ([ending, type]: [string, string]) => `${bare(type)} ${ending.slice(1)};`;

const block = (head: string, lines: readonly string[]) =>
  `${head} {\n${lines.map((line) => line.replace(/^/gm, '  ')).join('\n')}\n}`;
