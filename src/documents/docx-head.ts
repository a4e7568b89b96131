import { ImageRun, PageNumber, Paragraph, type TableOfContents, TextRun } from 'docx';
import { contentsOf } from './docx-contents.ts';
import { paragraph, quiet, spruce, wordsOf } from './docx-runs.ts';
import type { Sheet } from './docx-sheet.ts';
import type { Document, Run } from './model.ts';
import { qrPng } from './qr.ts';
import { pageParts, plainAddress, smallPrint } from './reading.ts';
import { latvian } from './runs.ts';

const tight = { spacing: { before: 0, after: 40 } };

/** Title, version and dates, QR code, and what the reader must know first; a form has them small. */
export function headOf(document: Document, sheet: Sheet): (Paragraph | TableOfContents)[] {
  const { title, latvianTitle, summary, words, isForm } = document;
  const also = latvianTitle === null ? [] : [paragraph([latvian(latvianTitle)], sheet, {}, { bold: true, size: 30 })];
  return [
    paragraph([{ text: words.site, ltr: true }], sheet, tight, { bold: true, color: spruce }),
    ...also,
    paragraph([{ text: title }], sheet, { heading: 'Heading1' }),
    ...(isForm ? small(document, sheet) : [paragraph(summary, sheet, {}, { size: sheet.size + 2 })]),
    ...(isForm ? [] : factsAndNotices(document, sheet)),
    ...(sheet.hasContents ? contentsOf(document, sheet) : []),
  ];
}

/** The lines under the title of a form, the first with the address that can be typed. */
function small(document: Document, sheet: Sheet): Paragraph[] {
  const { numberAddress } = document;
  const address: Run[] = [{ text: ' · ' }, { text: plainAddress(numberAddress), ltr: true, url: numberAddress }];
  return smallPrint(document).map((runs, index) =>
    paragraph(index ? runs : [...runs, ...address], sheet, tight, { color: quiet, size: 17 }),
  );
}

function factsAndNotices({ facts, notices, address, numberAddress, words }: Document, sheet: Sheet): Paragraph[] {
  const frame = { style: 'single', size: 8, space: 6, color: quiet } as const;
  const notice = { border: { top: frame, bottom: frame, left: frame, right: frame }, indent: { start: 140, end: 140 } };
  const alt = `${words.qr} ${plainAddress(address)}`;
  const picture = new ImageRun({
    type: 'png',
    data: qrPng(address),
    transformation: { width: 110, height: 110 },
    altText: { title: alt, description: alt, name: 'QR' },
  });
  const shortAddress: Run[] = [
    { text: `${words.qr} ` },
    { text: plainAddress(numberAddress), ltr: true, url: numberAddress },
  ];
  return [
    ...facts.map(({ label, value }) =>
      paragraph(
        [{ text: `${label} ` }, ...value],
        sheet,
        { spacing: { before: 0, after: 20 } },
        { size: sheet.size - 2 },
      ),
    ),
    new Paragraph({ bidirectional: sheet.isRtl, spacing: { before: 160, after: 0 }, children: [picture] }),
    paragraph(shortAddress, sheet, {}, { size: sheet.size - 4 }),
    ...notices.map((runs) => paragraph(runs, sheet, notice)),
  ];
}

/** What the foot of each page says, and which page of the paper this is: the title of a form, or the address. */
export function footerOf({ address, title, isForm, words }: Document, sheet: Sheet): Paragraph {
  const look = { color: quiet, size: 17 };
  const counted = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const;
  const parts = pageParts(words.pages).map((part) => (part in counted ? counted[part as keyof typeof counted] : part));
  const said: Run = isForm ? { text: `${title} · ${words.notState}` } : { text: plainAddress(address), ltr: true };
  return new Paragraph({
    bidirectional: sheet.isRtl,
    children: [
      ...wordsOf([said, { text: ' · ' }], sheet, look),
      new TextRun({ ...look, rightToLeft: sheet.isRtl, children: parts }),
    ],
  });
}
