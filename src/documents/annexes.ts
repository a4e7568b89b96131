import { hasText, type TextPage } from '../site/graph.ts';
import type { Reader } from '../site/reader.ts';
import type { Block } from './model.ts';
import { say } from './runs.ts';
import { bodyOf } from './sections.ts';

/**
 * Texts that a document brings along, so that one print holds all that a teacher needs on the first day. Each begins with
 * a heading, and its own headings stand one level lower. What the language lacks is left out.
 */
export function annexesOf(page: TextPage, reader: Reader): Block[] {
  const found = (page.data.annexes ?? []).map(reader.page).filter(hasText);
  return found.flatMap((annex, index) => {
    const id = `annex-${index + 1}`;
    const title = say(reader.t('document.annex', { title: annex.title }), reader.locale);
    return [
      { type: 'heading', depth: 2, id, runs: title, onNewPage: true },
      ...bodyOf(annex, reader, null).map((block) => lower(block, id)),
    ];
  });
}

function lower(block: Block, id: string): Block {
  if (block.type === 'section') return { ...block, blocks: block.blocks.map((inner) => lower(inner, id)) };
  if (block.type !== 'heading') return block;
  return { ...block, depth: block.depth === 2 ? 3 : 4, id: `${id}-${block.id}` };
}
