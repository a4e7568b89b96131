import { gzipSync } from 'node:zlib';
import { budgets } from '../../tests/budgets.ts';
import { type Check, expect, type Finding } from './check.ts';
import { type HtmlPage, ownPath } from './page.ts';
import { textsOf } from './pairs.ts';
import { fileOf, type Site } from './site.ts';

/** Compressed bytes of a first visit, by what they are. */
interface Weight {
  html: number;
  css: number;
  script: number;
  font: number;
  pictures: number;
}
type Part = keyof Weight;

const packed = /\.(woff2?|png|jpe?g|webp|avif|mp3|m4a|ogg|opus|zip|pdf)$/;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Every public page, and every page of two languages, keeps the budgets of `tests/budgets.ts`; the heaviest of each kind and language are shown. */
export function bytes(): Check {
  const sizes = new Map<string, number>();
  const heaviest = new Map<string, Map<string, Weight>>();
  const sizeOf = ({ dist }: Site, path: string) => {
    const known = sizes.get(path) ?? (packed.test(path) ? dist.bytes(path) : gzipSync(dist.bytes(path))).length;
    return sizes.set(path, known).get(path) ?? 0;
  };
  return {
    name: 'bytes',
    page: (page, site) => {
      const kind = kindOf(page);
      if (!kind) return [];
      const files = filesOf(page, site);
      const weight = Object.fromEntries(
        Object.entries(files).map(([part, paths]) => [
          part,
          sum([...new Set(paths)].map((path) => sizeOf(site, path))),
        ]),
      ) as unknown as Weight;
      keep(heaviest, kind, page.lang, weight);
      return overweight(page.path, kind, weight);
    },
    all: () => ({ findings: [], notes: tableOf(heaviest) }),
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

/** How the table names a page: its kind, home, a list for other sites, or the pair of two languages; undefined where no budget is held. */
function kindOf({ listed, url }: HtmlPage): string | undefined {
  if (listed) return listed.key === 'home' ? 'home' : listed.kind;
  if (url.startsWith('/embed/')) return 'embed';
  return textsOf(url) ? 'pair' : undefined;
}

function overweight(path: string, kind: string, weight: Weight): Finding[] {
  const whole = weight.font > 0 ? budgets.firstVisitWithFont : budgets.firstVisit;
  const html =
    { pair: budgets.htmlOfPair, lesson: budgets.htmlOfLesson, index: Number.POSITIVE_INFINITY }[kind] ?? budgets.html;
  const isCourse = kind === 'lesson' || path.includes('/course/record/');
  const isDevice = /\/(about\/privacy|offline)\//.test(path);
  const script = isCourse ? budgets.scriptOfCourse : isDevice ? budgets.scriptOfDevice : budgets.script;
  const more = html - budgets.html + script - budgets.script;
  const all = kind === 'index' ? budgets.firstVisitOfList : whole + more;
  const within = (name: string, size: number, budget: number) =>
    expect(size <= budget, path, `${size} bytes of ${name}`, `keep it within ${budget}, see tests/budgets.ts`);
  return [
    ...within('HTML', weight.html, html),
    ...within('CSS', weight.css, budgets.css),
    ...within('script', weight.script, script),
    ...within('font', weight.font, budgets.font),
    ...within('first visit', sum(Object.values(weight)), all),
  ];
}

function keep(heaviest: Map<string, Map<string, Weight>>, kind: string, locale: string, weight: Weight): void {
  const row = heaviest.get(kind) ?? new Map<string, Weight>();
  const known = row.get(locale);
  if (!known || sum(Object.values(known)) < sum(Object.values(weight))) row.set(locale, weight);
  heaviest.set(kind, row);
}

function tableOf(heaviest: Map<string, Map<string, Weight>>): string[] {
  const kB = (size: number) => (size / 1000).toFixed(1).padStart(5);
  const row = (kind: string, locale: string, cells: string[]) =>
    `${kind.padEnd(9)} ${locale.padEnd(4)} ${cells.join(' ')}`;
  const head = ['html', 'css', 'script', 'font', 'picture', 'all'].map((name) => name.padStart(7));
  return [
    row('kB, gzip', '', head),
    ...[...heaviest].flatMap(([kind, byLocale]) =>
      [...byLocale].map(([locale, weight]) =>
        row(
          kind,
          locale,
          [...Object.values(weight), sum(Object.values(weight))].map((size) => kB(size).padStart(7)),
        ),
      ),
    ),
  ];
}
