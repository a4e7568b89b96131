import { BorderStyle, type IParagraphOptions, type IRunOptions, LineRuleType, Paragraph } from 'docx';
import { imageOf, paragraph, quiet, room, spruce } from './docx-runs.ts';
import type { Flow, SetBlocks, Sheet } from './docx-sheet.ts';
import type { BlockOf, Run } from './model.ts';
import { latvian } from './runs.ts';

const line = { style: BorderStyle.SINGLE, size: 6, space: 6, color: '8D9A9E' };
/** Neighbours with the same border share one box. */
const boxed: IParagraphOptions = {
  border: { top: line, bottom: line, left: line, right: line },
  keepLines: true,
  spacing: { before: 0, after: 0, line: 288, lineRule: LineRuleType.AUTO },
  indent: { start: 140, end: 140 },
};

type Card = BlockOf<'fact' | 'contact' | 'phrase' | 'note'>;
type Line = [runs: Run[], look?: IRunOptions];

/** Facts, contacts, phrases and notes: one frame around their lines, and room before and after it. */
export function cardOf(card: Card, sheet: Sheet, setBlocks: SetBlocks): Flow[] {
  const lines = linesOf(card, sheet.size).filter(([runs]) => runs.length > 0);
  return [
    room(100, sheet),
    ...pictureOf(card, sheet),
    ...lines.map(([runs, look], index) =>
      paragraph(runs, sheet, { ...boxed, keepNext: index < lines.length - 1 || card.type === 'note' }, look),
    ),
    ...(card.type === 'note' ? setBlocks(card.blocks, sheet, boxed) : []),
    room(220, sheet),
  ];
}

/** A pictogram stands above its sentence. */
const pictureOf = (card: Card, sheet: Sheet): Paragraph[] =>
  card.type === 'phrase' && card.picture
    ? [
        new Paragraph({
          ...boxed,
          keepNext: true,
          bidirectional: sheet.isRtl,
          children: imageOf(card.picture, card.latvian, 38, sheet),
        }),
      ]
    : [];

const words = (text: string | null): Run[] => (text === null ? [] : [{ text }]);

function linesOf(card: Card, size: number): Line[] {
  const small = { size: size - 4 };
  const big = { bold: true, size: size + 4 };
  switch (card.type) {
    case 'fact':
      return [
        [card.label, small],
        [card.value, { ...big, color: spruce }],
        [card.note],
        [words(card.doubt), { bold: true }],
        [card.about, { ...small, color: quiet }],
      ];
    case 'contact':
      return [
        [card.name, big],
        [card.latvian === null ? [] : [latvian(card.latvian)]],
        [card.summary],
        [words(card.state), small],
        ...card.lines.map(({ label, value }): Line => [[{ text: `${label} ` }, value]]),
      ];
    case 'phrase':
      return [
        [words(card.speaker), small],
        [[latvian(card.latvian)], big],
        [words(card.say), { color: quiet }],
        [card.means],
        [card.note, small],
      ];
    case 'note':
      return [[card.title, { bold: true }]];
  }
}
