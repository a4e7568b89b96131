import { existsSync, globSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { get as getSafely } from 'node:https';
import { extname, join } from 'node:path';
import { contentTypeOf } from '../site/content-types.ts';
import { HEADERS, headersFor, hostFiles } from '../site/headers.ts';
import { liveLocales } from '../site/locales.ts';

/** What an address must answer. */
interface Expected {
  path: string;
  status: 200 | 301 | 404;
  headers: Record<string, string>;
  /** Where it leads, for 301. */
  location?: string;
  /** What its text must hold. */
  holds?: string;
}

const notFound = (path: string, language = ''): Expected => ({
  path,
  status: 404,
  headers: { ...headersFor('/404.html'), 'Content-Type': contentTypeOf('/404.html') },
  holds: language ? `<html lang="${language}"` : '<html',
});
const found = (path: string): Expected => ({
  path,
  status: 200,
  headers: { ...headersFor(path), 'Content-Type': contentTypeOf(path) },
});
const leads = (path: string, location: string): Expected => ({
  path,
  status: 301,
  headers: headersFor(path.replace(/\?.*/, '')),
  location,
});

/** One file of each kind below each rule, and addresses without a file: in every language, below every rule. */
export function expectations(dist: string): Expected[] {
  const files = globSync('**/*.*', { cwd: dist }).map((file) => `/${file.replaceAll('\\', '/')}`);
  const public_ = files.filter((file) => !hostFiles.includes(file) && !file.endsWith('404.html')).sort();
  const kinds = Map.groupBy(public_, (file) => `${ruleOf(file)} ${extname(file)}`);
  const samples = [...kinds.values()].flatMap((same) => same[0] ?? []);
  return [
    found('/'),
    ...samples.map((file) => found(file.replace(/index\.html$/, ''))),
    ...liveLocales.flatMap((locale) => [
      found(`/${locale}/`),
      leads(`/${locale}`, `/${locale}/`),
      notFound(`/${locale}/no-such-page/`, locale),
    ]),
    leads('/lv?a=b', '/lv/?a=b'),
    ...HEADERS.map(({ under }) => notFound(`${under}no-such-file.json`)),
    ...hostFiles.map((path) => notFound(path)),
  ];
}

const ruleOf = (path: string) => HEADERS.findLast(({ under }) => path.startsWith(under))?.under;

/** What a server answers otherwise than expected, in words; nothing when all is well. */
export async function differences(
  base: string,
  { path, status, headers, location, holds }: Expected,
): Promise<string[]> {
  const { response, text } = await ask(base + path);
  const is = (name: string, wanted: string, sent: readonly string[]) =>
    sent.length === 1 && sent[0] === wanted
      ? []
      : [`${path}: ${name} is ${sent.join(' AND ') || 'missing'}, not ${wanted}`];
  return [
    ...is('status', String(status), [String(response.statusCode)]),
    ...Object.entries(headers).flatMap(([name, value]) => is(name, value, sentAs(response, name))),
    ...unwanted(response, headers).map((name) => `${path}: ${name} is sent`),
    ...(location
      ? is(
          'Location',
          location,
          sentAs(response, 'Location').map((to) => to.replace(base, '')),
        )
      : []),
    ...(holds && !text.includes(holds) ? [`${path}: not the page with ${holds}`] : []),
  ];
}

/** Headers of the table that this address must not have. */
const unwanted = (response: IncomingMessage, headers: Record<string, string>) =>
  [...new Set(HEADERS.flatMap((rule) => Object.keys(rule.headers)))].filter(
    (name) => !(name in headers) && sentAs(response, name).length > 0,
  );

/** Every value of a header, as it came: `response.headers` would join or drop some. */
const sentAs = ({ rawHeaders }: IncomingMessage, name: string) =>
  rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name.toLowerCase());

function ask(url: string): Promise<{ response: IncomingMessage; text: string }> {
  return new Promise((resolve, fail) => {
    const call = url.startsWith('https:') ? getSafely : get;
    call(url, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => resolve({ response, text })).on('error', fail);
    }).on('error', fail);
  });
}

/** Compares a whole site; resolves to the number of addresses and what differs. */
export async function compare(base: string, dist: string): Promise<{ asked: number; found: string[] }> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`There is no built site in ${dist}: run \`npm run build\` first.`);
  const all = expectations(dist);
  const each = [];
  for (const one of all) each.push(...(await differences(base, one)));
  return { asked: all.length, found: each };
}
