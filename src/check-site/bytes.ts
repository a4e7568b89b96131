import { gzipSync } from 'node:zlib';
import { budgets, type VisitBudget } from '../../tests/budgets.ts';
import { type Check, expect, type Finding } from './check.ts';
import { type HtmlPage, ownPath } from './page.ts';
import { textsOf } from './pairs.ts';
import { fileOf, type Site } from './site.ts';

type Part = 'html' | 'css' | 'script' | 'font' | 'pictures';
type Kind = keyof typeof budgets.visits;

/** Compressed bytes of a first visit by what they are, and its files. */
interface Visit {
  bytes: Record<Part, number>;
  files: string[];
}

/** What one page of a kind and language costs; `next`: bytes for a reader who has been on the home page of the language. */
interface Row extends Visit {
  kind: Kind;
  locale: string;
  path: string;
  next: number;
}

const packed = /\.(woff2?|png|jpe?g|webp|avif|mp3|m4a|ogg|opus|zip|pdf)$/;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Every public page, and every page of two languages, keeps the budgets of `tests/budgets.ts`; the heaviest of each kind and language are shown. */
export function bytes(): Check {
  const sizes = new Map<string, number>();
  const visits: Omit<Row, 'next'>[] = [];
  const sizeOf = ({ dist }: Site, path: string) => {
    const known = sizes.get(path) ?? (packed.test(path) ? dist.bytes(path) : gzipSync(dist.bytes(path))).length;
    return sizes.set(path, known).get(path) ?? 0;
  };
  return {
    name: 'bytes',
    page: (page, site) => {
      const kind = kindOf(page);
      if (!kind) return [];
      const parts = Object.entries(filesOf(page, site)).map(([part, paths]) => [part, [...new Set(paths)]] as const);
      const bytes = Object.fromEntries(
        parts.map(([part, paths]) => [part, sum(paths.map((path) => sizeOf(site, path)))]),
      );
      const visit = { bytes: bytes as Visit['bytes'], files: [...new Set(parts.flatMap(([, paths]) => paths))] };
      visits.push({ kind, locale: page.lang, path: page.path, ...visit });
      return overweight(page.path, kind, visit);
    },
    all: (_, site) => {
      const known = new Map(
        visits.filter(({ kind }) => kind === 'home').map((home) => [home.locale, new Set(home.files)]),
      );
      const rows = visits.map((visit): Row => {
        const files = visit.files.filter((file) => file === visit.path || !known.get(visit.locale)?.has(file));
        return { ...visit, next: sum(files.map((file) => sizeOf(site, file))) };
      });
      return { findings: rows.flatMap(tooMuchNext), notes: tableOf(rows) };
    },
  };
}

/** What a browser loads on the first visit. Pictures that wait until they are seen are not in it. */
function filesOf({ $, path, url, isRtl }: HtmlPage, { dist }: Site): Record<Part, string[]> {
  const own = (selector: string, name: string) =>
    $(selector)
      .map((_, element) => fileOf(ownPath($(element).attr(name) ?? '', url) ?? '/'))
      .get()
      .filter((file) => dist.has(file));
  const css = own('link[rel="stylesheet"]', 'href');
  return {
    html: [path],
    css,
    script: own('script[src]', 'src').flatMap((file) => [file, ...importsOf(file, dist)]),
    // styles/fonts.css names our font for right-to-left pages only; a browser test holds that.
    font: isRtl ? css.flatMap((file) => referredBy(file, dist, /url\(['"]?([^'")]+\.woff2)/g)) : [],
    pictures: [...own('link[rel~="icon"]', 'href'), ...own('img[src]:not([loading="lazy"])', 'src')],
  };
}

function importsOf(file: string, dist: Site['dist'], seen: string[] = []): string[] {
  const next = referredBy(file, dist, /(?:\bfrom|\bimport)\s*["']([^"']+)["']/g).filter((one) => !seen.includes(one));
  return next.flatMap((one) => [one, ...importsOf(one, dist, [...seen, ...next])]);
}

const referredBy = (file: string, dist: Site['dist'], pattern: RegExp) =>
  [...dist.text(file).matchAll(pattern)]
    .map(([, address = '']) => fileOf(ownPath(address, `/${file}`) ?? '/'))
    .filter(dist.has);

/** Pages whose budget is not that of their kind in `/data/pages.json`. */
const otherKinds: [RegExp, Kind][] = [
  [/^\/embed\//, 'embed'],
  [/\/course\/record\/$/, 'course record'],
  [/\/(about\/privacy|offline)\/$/, 'device'],
];

/** The row of `budgets.visits` that a page keeps; undefined where no budget is held. */
function kindOf({ listed, url }: HtmlPage): Kind | undefined {
  const other = otherKinds.find(([address]) => address.test(url))?.[1];
  if (other) return other;
  if (listed) return listed.key === 'home' ? 'home' : (listed.kind as Kind);
  return textsOf(url) ? 'pair' : undefined;
}

const within = (path: string, name: string, size: number, budget: number) =>
  expect(size <= budget, path, `${size} ${name}`, `keep it within ${budget}, see tests/budgets.ts`);

function overweight(path: string, kind: Kind, { bytes, files }: Visit): Finding[] {
  const { html, script, requests, list }: VisitBudget = budgets.visits[kind];
  const usual = bytes.font > 0 ? budgets.firstVisitWithFont : budgets.firstVisit;
  // What a kind may have above a guide, its first visit may have, too.
  const more = Math.max(0, html - budgets.visits.guide.html) + Math.max(0, script - budgets.visits.guide.script);
  return [
    ...within(path, 'bytes of HTML', bytes.html, html),
    ...within(path, 'bytes of CSS', bytes.css, budgets.css),
    ...within(path, 'bytes of script', bytes.script, script),
    ...within(path, 'bytes of font', bytes.font, budgets.font),
    ...within(path, 'requests', files.length, requests + (bytes.font > 0 ? 1 : 0)),
    ...within(path, 'bytes of first visit', sum(Object.values(bytes)), list ? budgets.firstVisitOfList : usual + more),
  ];
}

/** Of a second page, the HTML is nearly all. */
const tooMuchNext = ({ path, kind, next }: Row): Finding[] => {
  const { html, script } = budgets.visits[kind];
  return within(path, 'bytes after the home page', next, html + script + budgets.ownStyle);
};

/** The heaviest page of each kind and language. */
function tableOf(rows: readonly Row[]): string[] {
  const all = ({ bytes }: Visit) => sum(Object.values(bytes));
  const heaviest = new Map<string, Row>();
  for (const row of rows) {
    const place = `${row.kind.padEnd(13)} ${row.locale}`;
    const known = heaviest.get(place);
    if (!known || all(known) < all(row)) heaviest.set(place, row);
  }
  const kB = (size: number) => (size / 1000).toFixed(1);
  const line = (place: string, cells: string[]) => place.padEnd(16) + cells.map((cell) => cell.padStart(9)).join('');
  return [
    line('kB, gzip', ['html', 'css', 'script', 'font', 'pictures', 'first', 'next', 'requests']),
    ...[...heaviest]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([place, row]) =>
        line(place, [...[...Object.values(row.bytes), all(row), row.next].map(kB), String(row.files.length)]),
      ),
  ];
}
