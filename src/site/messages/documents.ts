import type { Messages } from './shape.ts';

/** Texts that are also a PDF and a Word file: what paper cannot show. */
export const documentMessages = {
  'document.component': {
    en: ['<{name}> in a text that is also a PDF and a Word file', 'paper can have {known}; move it to another page'],
    lv: ['<{name}> tekstā, kas ir arī PDF un Word fails', 'uz papīra var būt {known}; pārcel to uz citu lapu'],
  },
  'document.name': {
    en: [
      'the file name {name}.pdf, which {other} has too',
      'give the text another name: files of all folders lie together',
    ],
    lv: ['faila nosaukums {name}.pdf jau ir tekstam {other}', 'dod tekstam citu nosaukumu: visu mapju faili ir kopā'],
  },
  'document.no-changed': {
    en: ['version {version} without "changed"', 'say in one or two sentences what is new: changed: "…"'],
    lv: ['versija {version} bez lauka changed', 'vienā vai divos teikumos pasaki, kas ir jauns: changed: "…"'],
  },
  'document.changed-extra': {
    en: ['"changed", which the source does not have', 'take it out, or write it in the source first'],
    lv: ['lauks changed, kura nav oriģinālā', 'izņem to vai vispirms ieraksti to oriģinālā'],
  },
  'document.inside': {
    en: ['<{name}> inside a sentence', 'put it on a line of its own'],
    lv: ['<{name}> teikuma vidū', 'liec to savā rindā'],
  },
  'document.kind': {
    en: ['Markdown of the kind "{kind}" in a document', 'write it as a paragraph, a list or a table'],
    lv: ['Markdown veids „{kind}” dokumentā', 'raksti to kā rindkopu, sarakstu vai tabulu'],
  },
  'document.sign': {
    en: [
      'the sign "{sign}", which the fonts of the PDF do not have',
      'write it in words, or as a sign of Latin or Arabic script',
    ],
    lv: ['zīme „{sign}”, kuras nav PDF fontos', 'raksti to vārdiem vai ar latīņu vai arābu raksta zīmi'],
  },
  'document.compiler': {
    en: ['no PDF: {said}', 'mend it in src/documents/'],
    lv: ['PDF neizdevās: {said}', 'izlabo to mapē src/documents/'],
  },
} as const satisfies Messages;
