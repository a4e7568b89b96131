import { AlignmentType, Document as DocxFile, Footer, Header, LevelFormat, LineRuleType, Packer } from 'docx';
import { flowOf } from './docx-blocks.ts';
import { coreOf } from './docx-core.ts';
import { footerOf, headOf } from './docx-head.ts';
import { paragraph, quiet, type Sheet, spruce } from './docx-runs.ts';
import { settled } from './docx-settled.ts';
import { type Block, type Document, everyBlock, type Run } from './model.ts';
import { type Png, pngOf } from './png.ts';

/** Fonts that every office program has. */
const font = 'Arial';

/** A Word file that a school can change: real headings and lists, its language and direction set. */
export async function toDocx(document: Document): Promise<Buffer> {
  const { title, words, locale, dir, isForm } = document;
  const margin = isForm ? small : wide;
  const sheet: Sheet = {
    locale,
    isRtl: dir === 'rtl',
    isForm,
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

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: spruce },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const stylesOf = ({ locale, isRtl, isForm, size }: Sheet) => ({
  default: {
    document: {
      run: { font, size, language: isRtl ? { value: 'en-GB', bidirectional: locale } : { value: locale } },
      paragraph: { spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(size + (isForm ? 12 : 20), isForm ? 40 : 120),
    heading2: heading(size + (isForm ? 4 : 8), isForm ? 260 : 360),
    heading3: heading(size + 3, 260),
    heading4: heading(size, 200),
    hyperlink: { run: { color: spruce, underline: {} } },
  },
});

/** Lists with signs and with numbers, for both directions: a text may hold two languages. */
function numberingsOf({ blocks }: Document) {
  const starts = new Set([...everyBlock(blocks)].flatMap((block) => (block.type === 'steps' ? [block.start] : [])));
  return (['ltr', 'rtl'] as const).flatMap((direction) => {
    const alignment = direction === 'rtl' ? AlignmentType.END : AlignmentType.START;
    const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, start = 1) => [
      {
        level: 0,
        format,
        text,
        start,
        alignment,
        style: { paragraph: { indent: { start: 500, hanging: 360 } }, run: { bold: true, color: spruce } },
      },
    ];
    return [
      { reference: `${direction}-bullets`, levels: level(LevelFormat.BULLET, '•') },
      ...[...starts].map((start) => ({
        reference: `${direction}-steps-${start}`,
        levels: level(LevelFormat.DECIMAL, '%1.', start),
      })),
    ];
  });
}

/** Sources and who made this; a form has one small line for them. */
function tailOf({ sources, words, isForm }: Document, sheet: Sheet) {
  const notState = paragraph(
    [{ text: words.notState }],
    sheet,
    {},
    { color: quiet, size: isForm ? 17 : sheet.size - 4 },
  );
  if (isForm) {
    const names = sources.flatMap((source, index): Run[] => [{ text: index ? ' · ' : ': ' }, ...source]);
    const line: Run[] = [{ text: words.sources }, ...names];
    return [paragraph(line, sheet, { spacing: { before: 240, after: 20 } }, { color: quiet, size: 17 }), notState];
  }
  const list = sources.map((runs): [Block] => [{ type: 'paragraph', runs }]);
  return [
    ...flowOf(
      [
        { type: 'heading', depth: 2, id: 'sources', runs: [{ text: words.sources }] },
        { type: 'list', items: list },
      ],
      sheet,
    ),
    notState,
  ];
}
