import {
  ExternalHyperlink,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import type { Sheet } from './docx-sheet.ts';
import type { Run } from './model.ts';

/** Colour of headings and values, as on the site. */
export const spruce = '0F4C5C';
/** Colour of what stands beside: explanations, sounds. */
export const quiet = '4A5A60';

type Words = TextRun | ExternalHyperlink;

/** Runs in their own language and direction; `look` holds for all of them. */
export const wordsOf = (runs: Run[], sheet: Sheet, look: IRunOptions = {}): Words[] =>
  runs.map((run) => {
    const text = new TextRun({ ...look, ...lookOf(run, sheet) });
    return run.url ? new ExternalHyperlink({ link: run.url, children: [text] }) : text;
  });

function lookOf({ text, strong, lang, ltr, url }: Run, { locale, isRtl }: Sheet): IRunOptions {
  const isRight = isRtl && !lang && !ltr;
  const own = lang ?? locale;
  return {
    ...(text === '\n' ? { break: 1 } : { text: isRtl && !isRight && !url ? apart(signless(text)) : signless(text) }),
    ...(strong ? { bold: true } : {}),
    ...(url ? { style: 'Hyperlink' } : {}),
    rightToLeft: isRight,
    language: isRight ? { bidirectional: locale } : { value: own },
  };
}

/** Marks of direction keep the signs at the edges of left-to-right words, and those beside them, where they belong. */
const apart = (text: string) => `\u200f\u200e${text}\u200e\u200f`;

/** XML has no place for control signs; Word refuses a file with one. */
const signless = (text: string) => text.replace(/\p{Cc}/gu, ' ');

/** A paragraph in the direction of the document. */
export const paragraph = (
  runs: Run[],
  sheet: Sheet,
  options: IParagraphOptions = {},
  look: IRunOptions = {},
): Paragraph => new Paragraph({ ...options, bidirectional: sheet.isRtl, children: wordsOf(runs, sheet, look) });

/** An empty line of so many twentieths of a point: room that Word keeps beside frames and tables. */
export const room = (height: number, sheet: Sheet): Paragraph =>
  paragraph([], sheet, { spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT } });

/** A picture of so many points height, with its words for readers who do not see it. */
export function imageOf(svg: string, alt: string, height: number, { pictures }: Sheet): ImageRun[] {
  const png = pictures.get(svg);
  if (!png) return [];
  const scale = height / png.height;
  return [
    new ImageRun({
      type: 'png',
      data: png.bytes,
      transformation: { width: Math.round(png.width * scale), height },
      altText: { title: alt, description: alt, name: alt },
    }),
  ];
}
