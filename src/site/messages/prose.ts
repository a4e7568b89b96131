import type { Messages } from './shape.ts';

const factFix = {
  en: 'put it into content/facts.yaml and write <Fact id="…" />; in dialogues and exercises write sums in words',
  lv: 'ieliec to failā content/facts.yaml un raksti <Fact id="…" />; dialogos un uzdevumos summas raksti vārdiem',
} as const;

/** Words that readers see: numbers that can become wrong, letters, signs, terms, plain language. */
export const proseMessages = {
  'prose.phone': {
    en: ['a phone number "{found}"', factFix.en],
    lv: ['tālruņa numurs „{found}”', factFix.lv],
  },
  'prose.amount': {
    en: ['an amount "{found}"', factFix.en],
    lv: ['summa „{found}”', factFix.lv],
  },
  'prose.share': {
    en: ['a share "{found}"', factFix.en],
    lv: ['procenti „{found}”', factFix.lv],
  },
  'prose.emergency': {
    en: ['an emergency number "{found}"', 'write <Fact id="emergency-112" /> or the like'],
    lv: ['ārkārtas tālrunis „{found}”', 'raksti <Fact id="emergency-112" /> vai līdzīgi'],
  },
  'prose.directive': {
    en: ['a directive "{found}"', 'use a component; content/README.md lists them'],
    lv: ['cita Markdown pieraksts „{found}”', 'lieto komponentu; tos uzskaita content/README.md'],
  },
  'prose.year-list': {
    en: ['a line that begins with "{number}." and so becomes a list', 'begin the sentence with another word'],
    lv: ['rinda sākas ar „{number}.” un kļūst par sarakstu', 'sāc teikumu ar citu vārdu'],
  },
  'prose.straight-quotes': {
    en: ['straight quotes "{found}"', 'write {pair}'],
    lv: ['taisnas pēdiņas: {found}', 'raksti {pair}'],
  },
  'letter.two-scripts': {
    en: ['a word with letters of two scripts "{found}"', 'type the whole word with letters of one script'],
    lv: ['vārds ar divu rakstību burtiem „{found}”', 'uzraksti visu vārdu ar vienas rakstības burtiem'],
  },
  'letter.other-alphabet': {
    en: ['the letter {letter} of another alphabet in "{found}"', 'type {right}'],
    lv: ['citas valodas burts {letter} vārdā „{found}”', 'raksti {right}'],
  },
  'sign.quotes': {
    en: ['quotes of another language {found}', 'write {pair}'],
    lv: ['citas valodas pēdiņas {found}', 'raksti {pair}'],
  },
  'sign.apostrophe': {
    en: ['the apostrophe {sign} in "{found}"', 'write ’'],
    lv: ['apostrofs {sign} vārdā „{found}”', 'raksti ’'],
  },
  'sign.dash': {
    en: ['a hyphen for a dash in "{found}"', 'write – with a space on each side'],
    lv: ['defise domuzīmes vietā: „{found}”', 'raksti – ar atstarpi abās pusēs'],
  },
  'sign.spaces': {
    en: ['several spaces in a row in "{found}"', 'keep one'],
    lv: ['vairākas atstarpes pēc kārtas: „{found}”', 'atstāj vienu'],
  },
  'sign.no-break': {
    en: ['no narrow no-break space at {sign} in "{found}"', 'put U+202F between {sign} and the word'],
    lv: ['pie {sign} nav šauras nedalāmas atstarpes: „{found}”', 'pie {sign} vārda pusē liec U+202F'],
  },
  'sign.arabic': {
    en: ['the Latin sign {sign} in "{found}"', 'write {right}'],
    lv: ['latīņu zīme {sign}: „{found}”', 'raksti {right}'],
  },
  'term.avoid': {
    en: ['"{found}", a word to avoid', 'write "{term}" (content/{path})'],
    lv: ['„{found}”: no šī vārda izvairies', 'raksti „{term}” (content/{path})'],
  },
  'plain.figures': {
    en: ['hard to read: {figures}', 'make short sentences with short words; begin with this one: {beginning} …'],
    lv: ['grūti lasāms: {figures}', 'raksti īsus teikumus ar īsiem vārdiem; sāc ar šo: {beginning} …'],
  },
} as const satisfies Messages;
