import { type Check, type Finding, finding } from './check.ts';
import type { Outline } from './page.ts';
import { fileOf, type Site } from './site.ts';

/**
 * Built CSS that may stay physical, as `property:value`. Empty: Tailwind's own base has none. An entry needs a reason
 * beside it.
 */
const exceptions: readonly string[] = [];

const side = '(?:left|right)';
const physicalProperty = new RegExp(
  `^(?:-webkit-|-moz-)?(?:${side}|(?:margin|padding|border|inset|scroll-margin|scroll-padding)-${side}(?:-\\w+)?` +
    `|border-(?:top|bottom)-${side}-radius)$`,
);
const sidedProperty = /^(?:-webkit-)?(?:text-align(?:-last)?|float|clear|background-position|transform-origin)$/;
const fourSided = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-margin|scroll-padding)$/;

/** Classes of Tailwind that name a physical side. */
const utility = new RegExp(
  '(?<![\\w-])-?(?:' +
    `(?:ml|mr|pl|pr|left|right|scroll-m[lr]|scroll-p[lr])-(?:\\d|px|auto|full|\\[|\\()` +
    `|(?:border-[lr]|rounded-(?:l|r|tl|tr|bl|br))(?![\\w])|(?:text|float|clear|object|bg|origin)-${side}(?![\\w])` +
    ')',
  'g',
);

/** Nothing is tied to left or right: the same styles serve both writing directions. */
export const direction: Check = {
  name: 'direction',
  files: ({ source }) => ({ findings: source.paths.flatMap((path) => classesOf(path, source.text(path))) }),
  all: (outlines, site) => ({ findings: builtStyles(outlines, site).flatMap((path) => stylesOf(path, site)) }),
};

/** Style sheets that pages load. */
const builtStyles = (outlines: readonly Outline[], { dist }: Site) =>
  [...new Set(outlines.flatMap(({ targets }) => targets.filter((target) => /^\/.*\.css$/.test(target))))]
    .map(fileOf)
    .filter(dist.has);

function stylesOf(path: string, { dist }: Site): Finding[] {
  return physicalIn(dist.text(path)).map((found) => finding(path, found, 'use the logical property'));
}

/** Physical declarations of a style sheet, as `property:value`. */
function physicalIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, '');
  return [...bare.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, property = '', value = '']) => isPhysical(property, value.replace(/!important/, '').trim()))
    .map(([, property, value]) => `${property}:${value}`)
    .filter((found) => !exceptions.includes(found));
}

function isPhysical(property: string, value: string): boolean {
  if (physicalProperty.test(property)) return true;
  if (sidedProperty.test(property)) return new RegExp(`\\b${side}\\b`).test(value);
  const [, right, , left] = value.split(/\s+(?![^(]*\))/);
  return fourSided.test(property) && left !== undefined && left !== right;
}

function classesOf(path: string, code: string): Finding[] {
  if (!/\.(astro|css|ts)$/.test(path) || path.startsWith('check-site/')) return [];
  const found = [...(code.match(utility) ?? []), ...(path.endsWith('.css') ? physicalIn(code) : [])];
  return [...new Set(found)].map((one) => finding(`../src/${path}`, one, 'use the logical utility or property'));
}
