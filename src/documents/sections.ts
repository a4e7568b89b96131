import { isolate } from '../markdown/passes.ts';
import { hasText, type TextPage } from '../site/graph.ts';
import { isForm } from '../site/keys.ts';
import { type Locale, localeRow } from '../site/locales.ts';
import type { Reader } from '../site/reader.ts';
import { headingId, treeOf } from '../site/text.ts';
import { blocksOf } from './blocks.ts';
import { contactOf } from './contact.ts';
import type { Block, Side } from './model.ts';
import { bodyLineOf } from './place.ts';

/** A `##` with all below it; the words before the first one have the id `lead`. */
interface Part {
  id: string;
  blocks: Block[];
}

/** The body of a document: its parts one after the other, or each beside the same part of the Latvian text. */
export function bodyOf(page: TextPage, reader: Reader, latvian: [page: TextPage, reader: Reader] | null): Block[] {
  const own = partsOf(page, reader);
  if (latvian) return pairsOf(partsOf(...latvian), own, latvian[0].locale, page.locale);
  return own.flatMap(({ blocks }) => (isForm(page.key) ? [{ type: 'section', blocks }] : blocks));
}

/** True for a translation that shows its Latvian source beside it. */
export const isBeside = ({ data, text, source }: TextPage) => data.bilingual === true && text !== source;

/** The Latvian text that stands beside this one, with its reader; null when there is none. */
export function latvianBeside(page: TextPage, inLocale: (locale: Locale) => Reader): [TextPage, Reader] | null {
  const { source, key } = page;
  if (!isBeside(page)) return null;
  const reader = inLocale(source.locale);
  const found = reader.page(key);
  return hasText(found) ? [found, reader] : null;
}

/** Parts by id, in the order of the first text; what one side lacks leaves its side empty. */
function pairsOf(first: Part[], second: Part[], firstLocale: Locale, secondLocale: Locale): Block[] {
  const ids = new Set([...first, ...second].map(({ id }) => id));
  const side = (locale: Locale, parts: Part[], id: string): Side => ({
    locale,
    dir: localeRow(locale).dir,
    blocks: parts.find((part) => part.id === id)?.blocks ?? [],
  });
  return [...ids].map((id) => ({
    type: 'pair',
    sides: [side(firstLocale, first, id), side(secondLocale, second, id)],
  }));
}

/** Parts of a text; the contacts of the front matter close the one with the id `ask`, as on the page. */
function partsOf({ text, data }: TextPage, reader: Reader): Part[] {
  const place = { file: text.file, bodyLine: bodyLineOf(text.file, text.body), reader };
  const tree = isolate(treeOf(text.body), text);
  const nodes = (tree.children ?? []).filter((node) => node.type !== 'yaml');
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  return [0, ...starts].flatMap((start, index) => {
    const part = nodes.slice(start, starts[index] ?? nodes.length);
    const id = part[0]?.depth === 2 ? (headingId(part[0]) ?? '') : 'lead';
    const contacts = id === 'ask' ? (data.where ?? []).flatMap((record) => contactOf(record, reader)) : [];
    return part.length ? [{ id, blocks: [...blocksOf(part, place), ...contacts] }] : [];
  });
}
