/**
 * Every number that a check holds. Sizes in bytes, 1 kB = 1000 bytes; "compressed" is gzip at its usual level 6, the
 * least that a host gives. Times in seconds on two cores.
 */
const kB = 1000;

/** What the heaviest page of a kind may have; see `budgets.visits`. */
export interface VisitBudget {
  html: number;
  script: number;
  requests: number;
  list?: boolean;
}

export const budgets = {
  /** First visit of a page with an empty cache: HTML, style sheet, script, pictures, font; compressed. */
  firstVisit: 30 * kB,
  /** The same in a language whose script needs our one font. */
  firstVisitWithFont: 45 * kB,
  /** First visit of a page that lists other pages; compressed. */
  firstVisitOfList: 60 * kB,
  /**
   * By kind of page: HTML; scripts that the page loads by itself, with what they import; requests of a first visit, one more where the
   * script has our font. `list`: the first visit is that of a list.
   * The product asks for 15 kB of a next page: Brotli, which most hosts send, makes 14 of what gzip makes 15.5; Cyrillic
   * and Arabic letters are two bytes each. A lesson has all its screens, words, dialogue and explained answers on one page
   * that works without script, and its script shows one screen at a time, keeps the place and reads aloud. Pages of two
   * languages are opened for the counter or for paper. A guideline for schools has its files at its head and at its end. The record of the course checks what comes from another device.
   */
  visits: {
    home: { html: 7.5 * kB, script: 2.5 * kB, requests: 10 },
    guide: { html: 15.5 * kB, script: 5 * kB, requests: 11 },
    lesson: { html: 18 * kB, script: 8 * kB, requests: 16 },
    module: { html: 12 * kB, script: 5 * kB, requests: 14 },
    parents: { html: 10 * kB, script: 2.5 * kB, requests: 7 },
    schools: { html: 16 * kB, script: 2.5 * kB, requests: 9 },
    record: { html: 10 * kB, script: 3 * kB, requests: 11 },
    easy: { html: 10 * kB, script: 2.5 * kB, requests: 10 },
    page: { html: 12 * kB, script: 5.5 * kB, requests: 13 },
    index: { html: 40 * kB, script: 5 * kB, requests: 15, list: true },
    device: { html: 9 * kB, script: 6 * kB, requests: 14 },
    'course record': { html: 9 * kB, script: 7 * kB, requests: 17 },
    embed: { html: 15 * kB, script: 1 * kB, requests: 5, list: true },
    pair: { html: 24 * kB, script: 2.5 * kB, requests: 9 },
  },
  /** Style sheets of a page that the home page does not have; compressed. */
  ownStyle: 1.5 * kB,
  /** All style sheets of one page; compressed. */
  css: 10 * kB,
  /** All web fonts of one page; they are compressed already. */
  font: 16 * kB,
  /** A language kept on the device, as it is transferred (compressed JSON): the essentials, and everything with search. */
  packs: { essential: 500 * kB, all: 2500 * kB },
  /** The worker that serves kept pages; compressed. It is loaded only after a language was kept. */
  worker: 2 * kB,
  /** The one-file book of a language as it lies on a device, not compressed. */
  book: 1500 * kB,
  /** The archive of a language, with its PDF and Word files. */
  archive: 10_000 * kB,
  /** One PDF or Word file. */
  document: 300 * kB,
  /** Share of the words of a document that `pdfjs-dist` finds in its PDF, by direction. */
  wordsFound: 0.99,
  wordsFoundRtl: 0.8,
  /** Seconds of processor time to make one PDF or Word file, on average: 35 ms on a quiet machine, half as much again on a busy one. */
  documentTime: 0.08,
  /** The search index of one language, with all that a first answer needs but the code; compressed. */
  searchIndex: 125 * kB,
  /** Everything that is loaded for a first answer; compressed. */
  searchAnswer: 150 * kB,
  /** The same for words that only whole texts may have: their index is one for all languages and grows with each. */
  searchDeepAnswer: 200 * kB,
  /** Seconds of processor time to make the search index of three thousand pages. */
  searchIndexTime: 15,
  /** Milliseconds from a key to its answer on a processor that is slowed down four times. */
  searchKey: 100,
  /** Share of the queries of `tests/search/queries/` that find a wanted page among the first three. */
  recall: { language: 0.95, misspelt: 0.9 },
  /** Least scores of Lighthouse for phones, from 0 to 100, on one page of each kind. */
  lighthouse: { performance: 100, accessibility: 100, 'best-practices': 96, seo: 100 },
  /** Seconds from `npm run build` to a finished `dist/`: 20 ms for each of some 4,900 pages, which is 60 s for 3,000. Documents, search, packs, books and archives are in it. */
  build: 100,
  /**
   * `npm run bench` at 3,000 pages with documents, search, packs, books and archives: seconds and gigabytes of memory; our pages over the
   * same pages of Astro with MDX alone; and at every size our pages with their search over the same pages of Starlight.
   */
  bench: { seconds: 60, gigabytes: 2.5, overBare: 1.3, overStarlight: 1 },
  /** Seconds of the processor that `npm run content -- check` takes for all of the content, 840 texts. */
  contentCheck: 10,
  /** Seconds of `npm run check:site`: 40 ms for each of some 4,900 pages, on both cores. */
  checkSite: 200,
  /** Seconds from `npm start` in a fresh clone to the first answer. */
  coldStart: 240,
  /** Seconds from a saved edit to the page in the browser with `npm run dev`. */
  edit: 2,
} as const satisfies { visits: Record<string, VisitBudget>; [name: string]: unknown };
