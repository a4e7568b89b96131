import { type IParagraphOptions, LeaderType, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { paragraph, wordsOf } from './docx-runs.ts';
import type { Sheet } from './docx-sheet.ts';
import type { BlockOf } from './model.ts';
import { textOf } from './reading.ts';

/**
 * Lines to write on are tabs that lead to the end of the column: every office program draws them alike, and who types
 * there does not push them away. A short label stands on the line where it is the only one.
 */
export function fieldOf({ label, lines }: BlockOf<'field'>, sheet: Sheet, around: IParagraphOptions): Paragraph[] {
  const words = wordsOf(label, sheet, { bold: true });
  const isBeside = lines === 1 && textOf(label).length * twipsOfLetter < sheet.width / 2;
  const written = (isLast: boolean) =>
    new Paragraph({
      ...around,
      ...(isLast ? {} : { keepNext: true }),
      bidirectional: sheet.isRtl,
      tabStops: [{ type: TabStopType.RIGHT, position: sheet.width, leader: LeaderType.UNDERSCORE }],
      spacing: { before: 220, after: isLast ? 120 : 0, line: 240, lineRule: LineRuleType.AUTO },
      children: [
        ...(isBeside ? [...words, ...wordsOf([{ text: ' ' }], sheet)] : []),
        new TextRun({ children: [new Tab()] }),
      ],
    });
  const above = { keepNext: true, spacing: { before: 160, after: 0 } };
  return [
    ...(isBeside ? [] : [paragraph(label, sheet, above, { bold: true })]),
    ...Array.from({ length: lines }, (_, line) => written(line === lines - 1)),
  ];
}

/** About the width of a letter of a label, in twentieths of a point. */
const twipsOfLetter = 105;
