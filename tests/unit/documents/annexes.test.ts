import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annexesOf } from '../../../src/documents/annexes.ts';
import type { TextPage } from '../../../src/site/graph.ts';
import type { Reader } from '../../../src/site/reader.ts';

const body = 'Vārdi.\n\n## Viens {#one}\n\n### Divi {#two}\n';
const annex = {
  key: 'schools/first',
  locale: 'lv',
  title: 'Pirmā',
  text: { file: 'content/lv/schools/first.mdx', locale: 'lv', key: 'schools/first', body, sections: [] },
  data: {},
};
const reader = {
  locale: 'lv',
  t: (_: string, { title }: { title: string }) => `Pielikums: ${title}`,
  page: (key: string) => (key === annex.key ? annex : undefined),
} as unknown as Reader;
const main = { data: { annexes: ['schools/first', 'schools/missing'] } } as unknown as TextPage;

test('a text that is brought along begins on a page of its own, its headings one level lower; what is missing is left out', () => {
  const headings = annexesOf(main, reader).flatMap((block) => (block.type === 'heading' ? [block] : []));
  assert.deepEqual(
    headings.map(({ depth, id, onNewPage = false }) => [depth, id, onNewPage]),
    [
      [2, 'annex-1', true],
      [3, 'annex-1-one', false],
      [4, 'annex-1-two', false],
    ],
  );
});
