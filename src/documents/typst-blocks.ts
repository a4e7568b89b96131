import type { Block, BlockOf, Phrase, Run, Side } from './model.ts';
import { announces } from './reading.ts';
import { columnWidths, isPlace } from './tables.ts';
import { inline, quoted, tuple } from './typst-code.ts';

const optional = (runs: Run[]) => (runs.length ? inline(runs) : 'none');
const words = (text: string | null) => (text === null ? 'none' : quoted(text));
const body = (blocks: Block[]) => `{ ${blocks.map(block).join('; ') || '[]'} }`;
const bodies = (items: Block[][]) => items.map(body).join(', ');

/** One call of a function of `style/`. */
export function block(one: Block): string {
  switch (one.type) {
    case 'heading':
      return `${one.onNewPage ? 'pagebreak(weak: true); ' : ''}heading(level: ${one.depth}, ${inline(one.runs)})`;
    case 'paragraph':
      return announces(one.runs) ? `announcement(${inline(one.runs)})` : `par(${inline(one.runs)})`;
    case 'list':
      return `list(tight: ${isTight(one.items)}, ${bodies(one.items)})`;
    case 'steps':
      return `steps(${one.start}, ${bodies(one.items)})`;
    case 'table':
      return tableOf(one);
    case 'quote':
      return `quoted(${body(one.blocks)})`;
    case 'fact':
      return `fact(${inline(one.label)}, ${inline(one.value)}, ${optional(one.note)}, ${words(one.doubt)}, ${optional(one.about)})`;
    case 'contact': {
      const lines = one.lines.map(({ label, value }) => `(${quoted(label)}, ${inline([value])})`);
      return `contact(${inline(one.name)}, ${one.latvian === null ? 'none' : inline([{ text: one.latvian, lang: 'lv' }])}, ${inline(one.summary)}, ${quoted(one.state)}, ${tuple(lines)})`;
    }
    case 'phrase':
      return `phrase(${words(one.speaker)}, ${quoted(one.latvian)}, ${words(one.say)}, ${optional(one.means)}, ${optional(one.note)}, ${words(one.picture)})`;
    case 'labels':
      return `labels(${one.blocks.map(label).join(', ')})`;
    case 'picture':
      return `figure-of(${quoted(one.svg)}, ${quoted(one.alt)}, ${one.kind === 'drawing'})`;
    case 'note':
      return `note(${quoted(one.kind)}, ${optional(one.title)}, ${body(one.blocks)})`;
    case 'check':
      return `check(${body(one.blocks)})`;
    case 'checks':
      return `checks(${one.blocks.map(block).join(', ')})`;
    case 'field':
      return `field(${inline(one.label)}, ${one.lines})`;
    case 'section':
      return `section(${body(one.blocks)})`;
    case 'pair':
      return `pair(${one.sides.map(side).join(', ')})`;
  }
}

function tableOf(table: BlockOf<'table'>): string {
  const columns = tuple(columnWidths(table).map((width) => `${width}fr`));
  const cells = table.rows.flatMap((row) =>
    row.map((cell) => (isPlace(cell, row) ? `place-cell(${inline(cell)})` : inline(cell))),
  );
  return `table(columns: ${columns}, table.header(${table.head.map(inline).join(', ')}), ${cells.join(', ')})`;
}

const label = ({ latvian, say, means, picture }: Phrase) =>
  `label(${quoted(latvian)}, ${words(say)}, ${optional(means)}, ${words(picture)})`;

const side = ({ dir, locale, blocks }: Side) =>
  `(is-rtl: ${dir === 'rtl'}, language: ${quoted(locale)}, body: ${body(blocks)})`;

const isTight = (items: Block[][]) => items.every((item) => item.length === 1);
