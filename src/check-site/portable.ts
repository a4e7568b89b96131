import { posix } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { budgets } from '../../tests/budgets.ts';
import { tagsOf } from '../portable/scan.ts';
import { type Locale, liveLocales } from '../site/locales.ts';
import { archiveUrl, bookUrl, urlOf } from '../site/urls.ts';
import { type Check, expect, type Finding, finding, fits, megabytes } from './check.ts';
import { decoded, type Site } from './site.ts';

/** The book and the archive of each language need nothing from outside and keep their budgets. */
export const portable: Check = {
  name: 'portable',
  files: (site) => {
    const parts = liveLocales.flatMap((locale) => [bookOf(site, locale), archiveOf(site, locale)]);
    return {
      findings: parts.flatMap(({ findings }) => findings),
      notes: [parts.map(({ size }) => size).join(' · ')],
    };
  },
};

interface Part {
  findings: Finding[];
  /** For the report: name and size. */
  size: string;
}

function bookOf({ dist }: Site, locale: Locale): Part {
  const file = bookUrl(locale).slice(1);
  if (!dist.has(file)) return { findings: [finding(file, 'missing', 'build the book')], size: '' };
  const html = dist.text(file);
  const $ = load(html, { xml: { xmlMode: false } });
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  const known = new Set(ids);
  const values = (name: string) =>
    $(`[${name}]`)
      .map((_, element) => $(element).attr(name))
      .get();
  const fragments = values('href').filter((href) => href.startsWith('#'));
  const outside = /url\((?!["']?(data:|#))|@import/.exec($('style').text());
  return {
    findings: [
      ...fits(file, Buffer.byteLength(html), budgets.book),
      ...expect(
        html.slice(0, 200).includes('<meta charset="utf-8">'),
        file,
        'no charset first',
        'write it into <head>',
      ),
      ...expect($('html').attr('lang') === locale, file, 'another language', `write lang="${locale}"`),
      ...expect($('script, link, iframe, object, form').length === 0, file, 'more than text', 'keep it one file'),
      ...expect(
        values('src').every((src) => src.startsWith('data:')),
        file,
        'a picture from outside',
        'put it inside',
      ),
      ...expect(!outside, file, `${outside?.[0]} in its style`, 'put it inside'),
      ...expect(known.size === ids.length, file, 'an id more than once', 'make ids unique'),
      ...fragments
        .filter((href) => !known.has(decoded(href.slice(1))))
        .map((href) => finding(file, `${href} leads nowhere`, 'correct the fragment')),
      ...values('href')
        .filter((href) => href.startsWith('/'))
        .map((href) => finding(file, `${href} from a folder`, 'write the full address')),
    ],
    size: `${locale} book ${megabytes(Buffer.byteLength(html))}`,
  };
}

function archiveOf({ dist, pages }: Site, locale: Locale): Part {
  const file = archiveUrl(locale).slice(1);
  if (!dist.has(file)) return { findings: [finding(file, 'missing', 'build the archive')], size: '' };
  const bytes = dist.bytes(file);
  const entries = unzipSync(bytes);
  const texts = Object.keys(entries).filter((path) => path.endsWith('.html'));
  const wanted = pages
    .filter((page) => page.locale === locale && page.key !== 'offline')
    .map(({ url }) => `${url.slice(urlOf(locale, 'home').length)}index.html`);
  return {
    findings: [
      ...fits(file, bytes.length, budgets.archive),
      ...expect(entries['README.txt'] !== undefined, file, 'no README.txt', 'put it in'),
      ...wanted
        .filter((path) => !entries[path])
        .map((path) => finding(file, `no ${path}`, 'put the page into the archive')),
      ...texts.flatMap((path) => brokenIn(path, strFromU8(entries[path] ?? new Uint8Array()), entries, file)),
    ],
    size: `${locale} archive ${megabytes(bytes.length)}`,
  };
}

/** Scripts, and addresses that lead to no file of the archive. */
function brokenIn(path: string, html: string, entries: Record<string, unknown>, file: string): Finding[] {
  return tagsOf(html).flatMap(({ name, attributes }) => [
    ...expect(name !== 'script', file, `a script in ${path}`, 'leave it out'),
    ...attributes
      .filter(({ name }) => ['href', 'src', 'action'].includes(name))
      .filter(({ value }) => !/^([a-z]+:|#)/.test(value))
      .filter(({ value }) => !entries[posix.join(posix.dirname(path), value.replace(/[?#].*/, ''))])
      .map(({ value }) => finding(file, `${value} in ${path} leads nowhere`, 'correct the address')),
  ]);
}
