import { Document as DocxFile, Footer, Header, Packer } from 'docx';
import { flowOf } from './docx-blocks.ts';
import { sourcesHeading } from './docx-contents.ts';
import { coreOf } from './docx-core.ts';
import { footerOf, headOf } from './docx-head.ts';
import { paragraph, quiet } from './docx-runs.ts';
import { settled } from './docx-settled.ts';
import type { Sheet } from './docx-sheet.ts';
import { numberingsOf, stylesOf } from './docx-styles.ts';
import type { Block, Document } from './model.ts';
import { type Png, pngOf } from './png.ts';
import { everyBlock, hasContents } from './reading.ts';

/** A Word file that a school can change: real headings and lists, its language and direction set. */
export async function toDocx(document: Document): Promise<Buffer> {
  const { title, words, locale, dir, isForm } = document;
  const margin = isForm ? small : wide;
  const sheet: Sheet = {
    locale,
    isRtl: dir === 'rtl',
    isForm,
    hasContents: hasContents(document),
    size: dir === 'rtl' ? 26 : 22,
    lists: { count: 0 },
    pictures: await picturesOf(document),
    width: page.width - margin.left - margin.right,
  };
  const file = new DocxFile({
    title,
    creator: words.site,
    styles: stylesOf(sheet),
    numbering: { config: numberingsOf(document) },
    sections: [
      {
        properties: {
          page: { size: page, margin },
        },
        headers: isForm
          ? {}
          : {
              default: new Header({ children: [paragraph([{ text: title }], sheet, {}, { color: quiet, size: 17 })] }),
            },
        footers: { default: new Footer({ children: [footerOf(document, sheet)] }) },
        children: [...headOf(document, sheet), ...flowOf(document.blocks, sheet), ...tailOf(document, sheet)],
      },
    ],
  });
  return settled(await Packer.toBuffer(file, false, [{ path: 'docProps/core.xml', data: coreOf(document) }]), document);
}

/** A4, in twentieths of a point. */
const page = { width: 11906, height: 16838 };
const wide = { top: 1360, bottom: 1250, left: 1250, right: 1250 };
const small = { top: 900, bottom: 1000, left: 1130, right: 1130 };

/** Every picture of a document as PNG. */
async function picturesOf({ blocks }: Document): Promise<Map<string, Png>> {
  const shown = [...everyBlock(blocks)].flatMap((block) => {
    if (block.type === 'picture') return [block.svg];
    return block.type === 'phrase' && block.picture ? [block.picture] : [];
  });
  return new Map(await Promise.all([...new Set(shown)].map(async (svg) => [svg, await pngOf(svg)] as const)));
}

/** Sources and who made this; a form says so in its head and foot. */
function tailOf({ sources, words, isForm }: Document, sheet: Sheet) {
  if (isForm) return [];
  const items = sources.map((runs): [Block] => [{ type: 'paragraph', runs }]);
  return [
    ...flowOf([sourcesHeading(words.sources), { type: 'list', items }], sheet),
    paragraph([{ text: words.notState }], sheet, {}, { color: quiet, size: sheet.size - 4 }),
  ];
}
