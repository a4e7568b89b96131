import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { budgets } from '../../tests/budgets.ts';
import { tagsOf } from '../portable/scan.ts';
import { type Locale, liveLocales } from '../site/locales.ts';
import { type Pack, type PackFile, packSizes, packsUrl, workerUrl } from '../site/offline.ts';
import { archiveUrl, bookUrl, urlOf } from '../site/urls.ts';
import { type Check, expect, type Finding, finding } from './check.ts';
import { decoded, type Site } from './site.ts';

/** What readers take along is whole, needs nothing from outside, and keeps its budget. */
export const portable: Check = {
  name: 'portable',
  files: (site) => {
    const parts = [packsOf(site), ...liveLocales.flatMap((locale) => [bookOf(site, locale), archiveOf(site, locale)])];
    return {
      findings: [...workerOf(site), ...parts.flatMap(({ findings }) => findings)],
      notes: [parts.map(({ size }) => size).join(' · ')],
    };
  },
};

interface Part {
  findings: Finding[];
  /** For the report: name and size. */
  size: string;
}
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
const fits = (file: string, bytes: number, limit: number) =>
  expect(bytes <= limit, file, megabytes(bytes), `stay within ${megabytes(limit)}`);

/** Where keeping is switched off there are none, and the worker is another. */
function packsOf({ dist, pages }: Site): Part {
  const list = packsUrl.slice(1);
  if (!dist.has(list)) return { findings: [finding(list, 'missing', 'build the packs')], size: '' };
  const packs: Pack[] = JSON.parse(dist.text(list));
  const findings = packs.flatMap(({ locale, size, url, bytes, hash, files }) => {
    const file = url.slice(1);
    if (!dist.has(file)) return [finding(file, 'missing', 'build the packs')];
    const body = dist.text(file);
    const pack: PackFile = JSON.parse(body);
    const wanted =
      size === 'all' ? pages.filter((page) => page.locale === locale).map(({ url }) => url) : [`/${locale}/`];
    const lost = wanted.filter((url) => pack.files[url] === undefined);
    return [
      ...fits(file, gzipSync(body).length, budgets.packs[size]),
      ...expect(gzipSync(body).length === bytes, file, `${bytes} bytes promised`, 'write its size into the list'),
      ...expect(createHash('sha256').update(body).digest('hex') === hash, file, 'another hash', 'write its hash'),
      ...expect(
        Object.keys({ ...pack.files, ...pack.shortcuts }).length === files,
        file,
        `not ${files} files`,
        'count',
      ),
      ...lost.map((url) => finding(file, `no ${url}`, 'put the page into the pack')),
    ];
  });
  const wanted = packs.length ? liveLocales.flatMap((locale) => packSizes.map((size) => `${locale} ${size}`)) : [];
  const found = packs.map(({ locale, size }) => `${locale} ${size}`);
  return {
    findings: [...findings, ...expect(found.join() === wanted.join(), list, found.join(), `list ${wanted.join()}`)],
    size: packs.map(({ locale, size, bytes }) => `${locale} ${size} ${megabytes(bytes)}`).join(' · '),
  };
}

/** Browsers run it as a plain script: what it would import is not there. */
function workerOf({ dist }: Site): Finding[] {
  const file = workerUrl.slice(1);
  if (!dist.has(file)) return [finding(file, 'missing', 'build the worker')];
  const code = dist.text(file);
  return [
    ...fits(file, gzipSync(code).length, budgets.worker),
    ...expect(!/^\s*(import|export)\b|[;}](import|export)[\s{"]/.test(code), file, 'an import', 'keep it one file'),
  ];
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
