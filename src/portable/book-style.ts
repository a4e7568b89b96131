import { readFileSync } from 'node:fs';
import { type Locale, localeRow } from '../site/locales.ts';
import { urlOf } from '../site/urls.ts';
import type { Built } from './built.ts';

/** Parts of pages that print in their own way and would take the rest of the book along, and measures that other rules name. */
const left = ['show-cards', 'show-card', 'show-list', 'sheet', 'hand-over', 'flex', 'grid', 'flow', 'prose', 'lead'];
/** What chapters have and the style of all pages has not, because few pages need it. */
const components = [
  'phrases/blanks',
  'phrases/card',
  'phrases/message',
  'forms/sheet',
  'mdx/field',
  'mdx/mistake',
  'rights/rights',
  'mdx/letter',
  'mdx/dialogue',
  'mdx/question',
];
const names = (sheet: string) => [...sheet.matchAll(/\.([a-z][a-z0-9-]*)/g)].map(([, name]) => name ?? '');

/**
 * The style of all pages and that of the book, and the classes that a chapter may keep. The book has no names of single
 * measures (`mt-4`): they would be a quarter of it.
 */
export function bookStyle(built: Built, locale: Locale): { style: string; classes: ReadonlySet<string> } {
  const sheet = built.loadedBy(urlOf(locale, 'home')).find((url) => url.endsWith('.css')) ?? '';
  const common = built.text(sheet);
  const own = [...components, 'book/frame', 'book/chapter'].map(ownSheet).join('');
  const [named = ''] = common.split('@layer utilities');
  return {
    style: withFont(built, common, locale) + own,
    classes: new Set([...names(named), ...names(own)].filter((name) => !left.includes(name))),
  };
}

/** A sheet without comments and breaks of lines. */
const ownSheet = (name: string) =>
  readFileSync(`src/styles/${name}.css`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\n\s*/g, '');

/** The font is in the book of languages that need it; the others never ask for it. */
function withFont({ bytes }: Built, sheet: string, locale: Locale): string {
  const [, font = ''] = sheet.match(/url\((\/_astro\/[^)]+\.woff2)\)/) ?? [];
  const data = localeRow(locale).dir === 'rtl' ? bytes(font).toString('base64') : '';
  return sheet.replaceAll(font, `data:font/woff2;base64,${data}`);
}
