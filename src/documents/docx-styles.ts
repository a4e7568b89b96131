import { AlignmentType, LevelFormat, LineRuleType } from 'docx';
import { spruce } from './docx-runs.ts';
import type { Sheet } from './docx-sheet.ts';
import type { Document } from './model.ts';
import { everyBlock } from './reading.ts';

/** Fonts that every office program has. */
const font = 'Arial';

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: spruce },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** Looks of headings and words, with their language. */
export const stylesOf = ({ locale, isRtl, isForm, size }: Sheet) => ({
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
export function numberingsOf({ blocks }: Document) {
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
