import type { Locale } from '../site/locales.ts';
import type { Picture } from '../site/pictures.ts';

/** Words of one look. Runs are flat, so that both outputs read them in one loop. `\n` alone is a line break. */
export interface Run {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  /** Language of the words when it is not the document's; they then have a direction of their own. */
  lang?: Locale;
  /** True for numbers and addresses: read left to right in every language. */
  ltr?: boolean;
  url?: string;
  /** Line of the text's file, for messages. */
  line?: number;
}

/** One thing after the other on the paper. Words of blocks are the document's language unless their name says Latvian. */
export type Block =
  | { type: 'heading'; depth: 2 | 3 | 4; id: string; runs: Run[]; onNewPage?: true }
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'list'; items: Block[][] }
  /** An ordered list: the way with numbered stations. */
  | { type: 'steps'; start: number; items: Block[][] }
  | { type: 'table'; head: Run[][]; rows: Run[][][] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'fact'; label: Run[]; value: Run[]; note: Run[]; doubt: string | null; about: Run[] }
  | { type: 'contact'; name: Run[]; latvian: string | null; summary: Run[]; state: string; lines: ContactLine[] }
  | Phrase
  /** Words to cut out, each with its pictogram. */
  | { type: 'labels'; blocks: Phrase[] }
  | { type: 'picture'; kind: Picture['kind']; svg: string; alt: string }
  | { type: 'note'; kind: 'now' | 'danger' | 'unsure' | 'good'; title: Run[]; blocks: Block[] }
  | Check
  /** A list of boxes to tick. */
  | { type: 'checks'; blocks: Check[] }
  | { type: 'field'; label: Run[]; lines: number }
  /** A part of a form: it stays on one sheet where it fits. */
  | { type: 'section'; blocks: Block[] }
  /** The same part in two languages, Latvian first. */
  | { type: 'pair'; sides: [Side, Side] };

/** A Latvian sentence or word; `picture` is the SVG of its pictogram, which says the same. A label is cut out. */
export interface Phrase {
  type: 'phrase';
  speaker: string | null;
  latvian: string;
  say: string | null;
  means: Run[];
  note: Run[];
  picture: string | null;
  isLabel: boolean;
}

export interface Check {
  type: 'check';
  blocks: Block[];
}

/** One language of a pair. */
export interface Side {
  locale: Locale;
  dir: 'ltr' | 'rtl';
  blocks: Block[];
}

export interface ContactLine {
  label: string;
  value: Run;
}

export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** A text as paper needs it, before it becomes a PDF or a Word file. */
export interface Document {
  /** Path of the text, for messages. */
  file: string;
  locale: Locale;
  dir: 'ltr' | 'rtl';
  title: string;
  /** Latvian title of a text that stands beside its Latvian source; otherwise null. */
  latvianTitle: string | null;
  /** Filled in by hand: a small head, no contents, the title in the foot. */
  isForm: boolean;
  summary: Run[];
  /** YYYY-MM-DD; also the date inside the files, so that the same text gives the same bytes. */
  reviewed: string;
  /** Version, dates, language, page number: label and words. */
  facts: { label: string; value: Run[] }[];
  /** What the reader must know before relying on it: unchecked or outdated. */
  notices: Run[][];
  /** Address of the page in the reader's choice of language, as in the QR code. */
  address: string;
  /** The short address with the page number, which can be typed. */
  numberAddress: string;
  blocks: Block[];
  sources: Run[][];
  words: {
    site: string;
    contents: string;
    sources: string;
    sourcesLabel: string;
    qr: string;
    pages: string;
    notState: string;
  };
}
