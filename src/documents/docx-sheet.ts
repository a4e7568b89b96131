import type { IParagraphOptions, Paragraph, Table } from 'docx';
import type { Block, Document } from './model.ts';
import type { Png } from './png.ts';

/** What all parts of a Word file must know. Sizes are half points. */
export interface Sheet {
  locale: Document['locale'];
  isRtl: boolean;
  size: number;
  /** Lists so far: Word goes on counting within one instance of a numbering. */
  lists: { count: number };
  /** SVG → the same as PNG: Word does not show SVG alone. */
  pictures: ReadonlyMap<string, Png>;
  isForm: boolean;
  /** A list of sections leads to their headings. */
  hasContents: boolean;
  /** Width of the column of words, in twentieths of a point. */
  width: number;
}

/** What stands below each other on a sheet or in a cell. */
export type Flow = Paragraph | Table;

/**
 * Sets blocks; a card or a cell is handed it for the blocks inside.
 * @param around what their paragraphs take from the list, note or quotation that they stand in
 */
export type SetBlocks = (blocks: Block[], sheet: Sheet, around?: IParagraphOptions) => Flow[];
