import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { signSvg } from '../site/pictures.ts';
import type { Document } from './model.ts';
import { qrSvg } from './qr.ts';
import { hasContents, pageParts, plainAddress, smallPrint } from './reading.ts';
import { block } from './typst-blocks.ts';
import { inline, quoted, scriptOf, tuple } from './typst-code.ts';

/**
 * The Typst source of a document: settings, the looks of `style/`, and one function call a block.
 * @param body calls that stand in place of the blocks
 */
export function toTypst(document: Document, body: string[] = document.blocks.map(block)): string {
  return [
    scriptOf(document.locale, document.dir),
    `#let is-form = ${document.isForm}`,
    `#let icons = (${iconNames.map((name) => `${quoted(name)}: ${quoted(signSvg(name))}`).join(', ')})`,
    ...looks.map((name) => readFileSync(resolve('src/documents/style', `${name}.typ`), 'utf8')),
    `#show: paper.with(${paperOf(document)})`,
    `#{\n${[...headOf(document), ...body, ...tailOf(document)].join('\n')}\n}`,
  ].join('\n');
}

const looks = ['base', 'blocks', 'form', 'tracing'];
const iconNames = ['arrow-big-right', 'triangle-alert', 'circle-help', 'circle-check', 'info'];

function paperOf({ title, address, reviewed, words }: Document): string {
  const [year, month, day] = reviewed.split('-').map(Number);
  const counted: Record<string, string> = { '{page}': 'str(page)', '{pages}': 'str(all)' };
  const pages = pageParts(words.pages).map((part) => counted[part] ?? quoted(part));
  return [
    `title: ${quoted(title)}`,
    `site: ${quoted(words.site)}`,
    `address: ${quoted(plainAddress(address))}`,
    `not-state: ${quoted(words.notState)}`,
    `date: datetime(year: ${year}, month: ${month}, day: ${day})`,
    `pages: (page, all) => ${pages.join(' + ')}`,
  ].join(', ');
}

function headOf(document: Document): string[] {
  const { title, latvianTitle, summary, facts, notices, words } = document;
  const rows = tuple(facts.map(({ label, value }) => `(${quoted(label)}, ${inline(value)})`));
  if (document.isForm)
    return [
      `form-head(${quoted(title)}, ${latvianTitle === null ? 'none' : quoted(latvianTitle)}, ${tuple(smallPrint(document).map(inline))}, ${qrOf(document, 18)})`,
    ];
  return [
    ...(latvianTitle === null ? [] : [`beside(${quoted(latvianTitle)})`]),
    `cover(${quoted(title)}, ${inline(summary)}, ${rows}, ${qrOf(document, 30)})`,
    ...notices.map((runs) => `notice(${inline(runs)})`),
    ...(hasContents(document) ? [`contents(${quoted(words.contents)})`] : []),
  ];
}

/** The QR code with its words. */
function qrOf({ address, numberAddress, words }: Document, width: number): string {
  const alt = quoted(`${words.qr} ${plainAddress(address)}`);
  const shown = `site: ${quoted(words.site)}, scan: ${quoted(words.qr)}, address: ${quoted(plainAddress(numberAddress))}`;
  return `image(bytes(${quoted(qrSvg(address))}), format: "svg", width: ${width}mm, alt: ${alt}), (${shown})`;
}

/** Sources and who made this; a form says so in its head and foot, so that no sheet is begun for them. */
const tailOf = ({ isForm, sources, words }: Document): string[] =>
  isForm
    ? []
    : [
        `heading(level: 2, ${quoted(words.sources)})`,
        `list(${sources.map(inline).join(', ')})`,
        `par(text(size: small, fill: quiet, ${quoted(words.notState)}))`,
      ];
