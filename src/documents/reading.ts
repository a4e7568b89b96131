import type { Block, Document, Run } from './model.ts';

/** Every block with those inside it, in the order of the paper. */
export function* everyBlock(blocks: Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if ('items' in block) for (const item of block.items) yield* everyBlock(item);
    if ('blocks' in block) yield* everyBlock(block.blocks);
    if ('sides' in block) for (const side of block.sides) yield* everyBlock(side.blocks);
  }
}

/** All runs of a block itself, without those of blocks inside it. */
export function runsOf(block: Block): Run[] {
  const own = Object.values(block).filter((value) => Array.isArray(value));
  return own.flat(3).filter((value): value is Run => typeof value === 'object' && value !== null && 'text' in value);
}

/** Words from which a document needs contents: about four sheets. */
const longFrom = 700;

/** True for documents that begin with a list of their sections. */
export function hasContents({ isForm, blocks }: Document): boolean {
  const words = [...everyBlock(blocks)].flatMap(runsOf).map(({ text }) => text);
  return !isForm && words.join('').split(/\s+/).length > longFrom;
}

/** Words of runs without their looks. */
export const textOf = (runs: Run[]) => runs.map(({ text }) => text).join('');

/** `Page {page} of {pages}` cut at its two numbers, for outputs that count pages themselves. */
export const pageParts = (words: string) => words.split(/(\{pages?\})/).filter((part) => part !== '');

/** An address as people say and type it. */
export const plainAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?|\/$/g, '');

/** Words that announce what follows stay on its page. */
export const announces = (runs: Run[]) => runs.at(-1)?.text.trimEnd().endsWith(':') ?? false;

/** What a form says in small print under its title: facts, notices, sources. */
export function smallPrint({ facts, notices, sources, words }: Document): Run[][] {
  const between = (index: number): Run => ({ text: index ? ' · ' : '' });
  return [
    facts.flatMap(({ label, value }, index) => [between(index), { text: `${label} ` }, ...value]),
    ...notices,
    [{ text: `${words.sourcesLabel} ` }, ...sources.flatMap((source, index) => [between(index), ...source])],
  ];
}
