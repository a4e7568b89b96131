import { ImageRun, PageNumber, Paragraph, TextRun } from 'docx';
import { paragraph, quiet, type Sheet, spruce, wordsOf } from './docx-runs.ts';
import { type Document, pageParts, plainAddress } from './model.ts';
import { qrPng } from './qr.ts';

/** Title, summary, version and dates, QR code, and what the reader must know first. */
export function headOf({ title, summary, facts, notices, address, numberAddress, words }: Document, sheet: Sheet) {
  const frame = { style: 'single', size: 8, space: 6, color: quiet } as const;
  const notice = { border: { top: frame, bottom: frame, left: frame, right: frame }, indent: { start: 140, end: 140 } };
  const alt = `${words.qr} ${plainAddress(address)}`;
  const picture = new ImageRun({
    type: 'png',
    data: qrPng(address),
    transformation: { width: 110, height: 110 },
    altText: { title: alt, description: alt, name: 'QR' },
  });
  return [
    paragraph([{ text: words.site, ltr: true }], sheet, {}, { bold: true, color: spruce }),
    paragraph([{ text: title }], sheet, { heading: 'Heading1' }),
    paragraph(summary, sheet, {}, { size: sheet.size + 2 }),
    ...facts.map(({ label, value }) =>
      paragraph(
        [{ text: `${label}: ` }, ...value],
        sheet,
        { spacing: { before: 0, after: 20 } },
        { size: sheet.size - 2 },
      ),
    ),
    new Paragraph({ bidirectional: sheet.isRtl, spacing: { before: 160, after: 0 }, children: [picture] }),
    paragraph(
      [{ text: `${words.qr} ` }, { text: plainAddress(numberAddress), ltr: true, url: numberAddress }],
      sheet,
      {},
      { size: sheet.size - 4 },
    ),
    ...notices.map((runs) => paragraph(runs, sheet, notice)),
  ];
}

/** Address of the page, and which page of the paper this is. */
export function footerOf({ address, words }: Document, sheet: Sheet): Paragraph {
  const look = { color: quiet, size: 17 };
  const counted = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const;
  const parts = pageParts(words.pages).map((part) => (part in counted ? counted[part as keyof typeof counted] : part));
  return new Paragraph({
    bidirectional: sheet.isRtl,
    children: [
      ...wordsOf([{ text: plainAddress(address), ltr: true }, { text: ' · ' }], sheet, look),
      new TextRun({ ...look, rightToLeft: sheet.isRtl, children: parts }),
    ],
  });
}
