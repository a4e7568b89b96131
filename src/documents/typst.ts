import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { iconPaths } from '../components/ui/icons.ts';
import { announces, type Block, columnWidths, type Document, pageParts, plainAddress, type Run } from './model.ts';
import { qrSvg } from './qr.ts';

/** A string of Typst code. Text is only ever written this way, never as markup, so nothing in it can become code. */
export const quoted = (text: string) =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? ' ' : ''))}"`;

/** What a language asks of its script: direction and fonts. */
export function scriptOf(locale: string, dir: 'ltr' | 'rtl'): string {
  const isRtl = dir === 'rtl';
  const fonts = [...(isRtl ? ['Vazirmatn'] : []), 'Noto Sans'];
  return [
    `#let is-rtl = ${isRtl}`,
    `#let arabic = ${isRtl}`,
    `#let language = ${quoted(locale)}`,
    `#let fonts = (${fonts.map((name) => `${quoted(name)}, `).join('')})`,
  ].join('\n');
}

/** The Typst source of a document: settings, the looks of `style.typ`, and one function call a block. */
export function toTypst(document: Document): string {
  return [
    scriptOf(document.locale, document.dir),
    `#let icons = (${iconNames.map((name) => `${quoted(name)}: ${quoted(icon(name))}`).join(', ')})`,
    readFileSync(resolve('src/documents/style.typ'), 'utf8'),
    `#show: paper.with(${paperOf(document)})`,
    `#{\n${[...headOf(document), ...document.blocks.map(block), ...tailOf(document)].join('\n')}\n}`,
  ].join('\n');
}

const iconNames = ['arrow-big-right', 'triangle-alert', 'circle-help', 'circle-check', 'info'];
/** A pictogram as SVG. */
export const icon = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#1b2a2f" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconPaths(name)}</svg>`;

function paperOf({ title, address, reviewed, words }: Document): string {
  const [year, month, day] = reviewed.split('-').map(Number);
  const counted: Record<string, string> = { '{page}': 'str(page)', '{pages}': 'str(all)' };
  const pages = pageParts(words.pages).map((part) => counted[part] ?? quoted(part));
  return [
    `title: ${quoted(title)}`,
    `site: ${quoted(words.site)}`,
    `address: ${quoted(plainAddress(address))}`,
    `date: datetime(year: ${year}, month: ${month}, day: ${day})`,
    `pages: (page, all) => ${pages.join(' + ')}`,
  ].join(', ');
}

function headOf({ title, summary, facts, notices, address, numberAddress, words }: Document): string[] {
  const qr = `image(bytes(${quoted(qrSvg(address))}), format: "svg", width: 30mm, alt: ${quoted(`${words.qr} ${plainAddress(address)}`)})`;
  const rows = facts.map(({ label, value }) => `(${quoted(label)}, ${inline(value)})`);
  return [
    `cover(${quoted(title)}, ${inline(summary)}, ${tuple(rows)}, ${qr}, (site: ${quoted(words.site)}, scan: ${quoted(words.qr)}, address: ${quoted(plainAddress(numberAddress))}))`,
    ...notices.map((runs) => `notice(${inline(runs)})`),
    `contents(${quoted(words.contents)})`,
  ];
}

const tailOf = ({ sources, words }: Document) => [
  `heading(level: 2, ${quoted(words.sources)})`,
  `list(${sources.map(inline).join(', ')})`,
  `par(text(size: small, fill: quiet, ${quoted(words.notState)}))`,
];

/** A Typst array; the last comma keeps one with a single item an array. */
const tuple = (items: string[]) => `(${items.map((item) => `${item}, `).join('')})`;

/** Runs as a block of code whose parts Typst joins. */
export const inline = (runs: Run[]) => `{ ${runs.map(run).join('; ') || '[]'} }`;

function run({ text, strong, emphasis, lang, ltr, url }: Run): string {
  if (text === '\n') return 'linebreak()';
  const isOwn = lang !== undefined || ltr;
  const direction = isOwn ? `${apart(text)}(${lang ? `lang: ${quoted(lang)}, ` : ''}${quoted(text)})` : quoted(text);
  // A number that breaks over two lines is misread.
  const whole = ltr && text.length < 24 ? `unbroken(${direction})` : direction;
  const emphatic = emphasis ? `emph(${whole})` : whole;
  const said = strong ? `${isOwn ? 'heavy' : 'strong'}(${emphatic})` : emphatic;
  return url ? `link(${quoted(url)}, ${said})` : said;
}

/** How `style.typ` keeps left-to-right words apart in a right-to-left document. */
function apart(text: string): 'iso' | 'latin' | 'embedded' {
  if (text.length < 24) return 'iso';
  return /^\p{L}.*[\p{L}\p{N}]$/su.test(text) ? 'latin' : 'embedded';
}

const optional = (runs: Run[]) => (runs.length ? inline(runs) : 'none');
const words = (text: string | null) => (text === null ? 'none' : quoted(text));
const body = (blocks: Block[]) => `{ ${blocks.map(block).join('; ') || '[]'} }`;
const bodies = (items: Block[][]) => items.map(body).join(', ');

function block(one: Block): string {
  switch (one.type) {
    case 'heading':
      return `heading(level: ${one.depth}, ${inline(one.runs)})`;
    case 'paragraph':
      return announces(one.runs) ? `announcement(${inline(one.runs)})` : `par(${inline(one.runs)})`;
    case 'list':
      return `list(tight: ${isTight(one.items)}, ${bodies(one.items)})`;
    case 'steps':
      return `steps(${one.start}, ${bodies(one.items)})`;
    case 'table':
      return `table(columns: ${tuple(columnWidths(one).map((width) => `${width}fr`))}, table.header(${one.head.map(inline).join(', ')}), ${one.rows.flat().map(inline).join(', ')})`;
    case 'quote':
      return `quoted(${body(one.blocks)})`;
    case 'fact':
      return `fact(${inline(one.label)}, ${inline(one.value)}, ${optional(one.note)}, ${words(one.doubt)}, ${optional(one.about)})`;
    case 'contact': {
      const lines = one.lines.map(({ label, value }) => `(${quoted(label)}, ${inline([value])})`);
      return `contact(${inline(one.name)}, ${one.latvian === null ? 'none' : inline([{ text: one.latvian, lang: 'lv' }])}, ${inline(one.summary)}, ${quoted(one.state)}, ${tuple(lines)})`;
    }
    case 'phrase':
      return `phrase(${words(one.speaker)}, ${quoted(one.latvian)}, ${words(one.say)}, ${optional(one.means)}, ${optional(one.note)})`;
    case 'note':
      return `note(${quoted(one.kind)}, ${optional(one.title)}, ${body(one.blocks)})`;
    case 'check':
      return `check(${body(one.blocks)})`;
    case 'field':
      return `field(${inline(one.label)}, ${one.lines})`;
  }
}

const isTight = (items: Block[][]) => items.every((item) => item.length === 1);
