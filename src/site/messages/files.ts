import type { Messages } from './shape.ts';

/** Files, front matter and the shapes of data. */
export const fileMessages = {
  'file.link': {
    en: ['a symbolic link', 'put the file itself here'],
    lv: ['simboliskā saite', 'ieliec šeit pašu failu'],
  },
  'file.not-a-file': {
    en: ['something that is not a file', 'take it away'],
    lv: ['te ir kaut kas, kas nav fails', 'izņem to'],
  },
  'file.too-large': {
    en: ['a file of {bytes} bytes', 'keep files below {most} bytes: split it or make the picture smaller'],
    lv: ['faila lielums baitos: {bytes}', 'failam jābūt mazākam par {most} baitiem: sadali to vai samazini attēlu'],
  },
  'file.missing': {
    en: ['this file is missing', 'add it; content/README.md shows its shape'],
    lv: ['šī faila nav', 'pievieno to; kā tas izskatās, rāda content/README.md'],
  },
  'file.language': {
    en: ['the language "{id}"', 'add it to src/site/locales.ts or take the folder away'],
    lv: ['valoda „{id}”', 'pievieno to failā src/site/locales.ts vai izņem mapi'],
  },
  'file.unseen': {
    en: ['a character that cannot be seen or read ({code})', 'delete it, or save the file as UTF-8'],
    lv: ['rakstzīme, ko nevar redzēt vai izlasīt ({code})', 'izdzēs to vai saglabā failu kā UTF-8'],
  },
  'file.normal-form': {
    en: ['the letter "{letter}" written in several parts', 'type the word "{word}" again'],
    lv: ['burts „{letter}”, kas uzrakstīts pa daļām', 'uzraksti vārdu „{word}” no jauna'],
  },
  'file.unknown-data': {
    en: ['a data file with an unknown name or place', 'see "Where things are" in content/README.md'],
    lv: ['datu fails ar nezināmu nosaukumu vai vietu', 'skaties sadaļu “Where things are” failā content/README.md'],
  },
  'file.kind': {
    en: [
      'a file of a kind that content does not have',
      'use .mdx for texts, .yaml or .json for data, media/ for pictures',
    ],
    lv: ['šāda veida failu saturā nav', 'tekstiem lieto .mdx, datiem .yaml vai .json, attēlus liec mapē media/'],
  },
  'file.path': {
    en: [
      'no page can have the path {path}',
      'put it into one of {folders}, with a name of small Latin letters, digits and hyphens',
    ],
    lv: [
      'lapai nevar būt ceļš {path}',
      'ieliec to vienā no mapēm {folders}; nosaukumā lieto mazos latīņu burtus, ciparus un defises',
    ],
  },
  'file.path-language': {
    en: ['no page can have the path {path}', 'put it into the folder of a language that src/site/locales.ts knows'],
    lv: ['lapai nevar būt ceļš {path}', 'ieliec to mapē valodai, kas ir failā src/site/locales.ts'],
  },
  'text.no-front-matter': {
    en: ['no front matter', 'start the file with --- , title, summary, --- (see content/README.md)'],
    lv: ['nav ievaddaļas', 'sāc failu ar --- , title, summary, --- (skaties content/README.md)'],
  },
  'text.syntax': {
    en: ['{message}', 'correct the Markdown or the component here; for the signs < and { write words'],
    lv: ['pieraksta kļūda: {message}', 'izlabo te Markdown vai komponentu; zīmju < un { vietā raksti vārdus'],
  },
  'text.unclosed': {
    en: ['<{name}> is not closed', 'write </{name}> where it ends, or /> where it holds nothing'],
    lv: ['<{name}> nav aizvērts', 'tā beigās raksti </{name}>, bet, ja tajā nekā nav, />'],
  },
  'text.closes-nothing': {
    en: ['</{name}> closes nothing that is open here', 'look further up for the tag that is not closed, or opens it'],
    lv: ['</{name}> te neko neaizver', 'meklē augstāk tagu, kas nav aizvērts vai ko šis aizver'],
  },
  'text.no-tag': {
    en: ['a sign < that begins no component', 'write straight quotation marks, id="…"; for the sign < write words'],
    lv: ['zīme <, ar ko nesākas komponente', 'raksti taisnas pēdiņas, id="…"; zīmes < vietā raksti vārdus'],
  },
  'data.syntax': {
    en: ['{message}', 'correct the YAML or JSON at this place'],
    lv: ['pieraksta kļūda: {message}', 'izlabo YAML vai JSON šajā vietā'],
  },
  'data.tab': {
    en: ['a tab at the beginning of a line', 'begin the line with spaces, two for each step'],
    lv: ['rindas sākumā ir tabulators', 'rindas sākumā liec atstarpes, divas katram solim'],
  },
  'data.unclosed': {
    en: ['a quotation mark or a bracket without its pair, here or further up', 'write the second one: "…" or […]'],
    lv: ['pēdiņa vai iekava bez otras, te vai augstāk', 'pieliec otru: "…" vai […]'],
  },
  'data.colon': {
    en: [
      'a colon inside words that stand without quotation marks',
      'put all words after the name of the field between quotation marks: "…"',
    ],
    lv: ['kols vārdos, kas ir bez pēdiņām', 'visus vārdus aiz lauka nosaukuma liec pēdiņās: "…"'],
  },
  'data.twice': {
    en: ['a field that stands twice', 'leave one of the two'],
    lv: ['lauks, kas ir divreiz', 'atstāj vienu no abiem'],
  },
  'data.not-json': {
    en: ['a file that is not JSON', 'write texts in double quotes, no comments, no comma before } or ]'],
    lv: ['fails, kas nav JSON', 'tekstus raksti dubultās pēdiņās, bez komentāriem un bez komata pirms } vai ]'],
  },
  'data.alias': {
    en: ['a YAML alias (*name)', 'write the value out'],
    lv: ['YAML aizstājvārds (*name)', 'uzraksti pašu vērtību'],
  },
  'data.markup': {
    en: ['markup in a line of data', 'write plain words; data cannot hold components or HTML'],
    lv: ['iezīmēšana datu rindā', 'raksti tikai vārdus; datos nedrīkst būt komponenti un HTML'],
  },
  'data.code-address': {
    en: ['an address that can run code', 'use an https: address'],
    lv: ['adrese, kas var palaist kodu', 'lieto https: adresi'],
  },
  'field.unknown': {
    en: [
      'unknown field "{field}" in {where}',
      'correct the spelling or take it out; fields are listed in content/README.md',
    ],
    lv: ['nezināms lauks „{field}”, vieta: {where}', 'izlabo rakstību vai izņem to; laukus uzskaita content/README.md'],
  },
  'field.of-source': {
    en: [
      'unknown field "{field}" in {where}',
      'take it out: a translation has only title and summary (lessons and modules: goals); the rest is read from the source',
    ],
    lv: [
      'nezināms lauks „{field}”, vieta: {where}',
      'izņem to: tulkojumā ir tikai title un summary (nodarbībās un moduļos arī goals), pārējo ņem no oriģināla',
    ],
  },
  'field.id': {
    en: ['"{id}" cannot be used as an id', '{fix}'],
    lv: ['„{id}” nevar būt id', '{fix}'],
  },
  'field.missing': {
    en: ['"{where}" is missing', 'add it; content/README.md shows the shape'],
    lv: ['trūkst: „{where}”', 'pievieno to; kā tas izskatās, rāda content/README.md'],
  },
  'field.value': {
    en: ['"{where}" is {value}', '{fix}'],
    lv: ['„{where}” ir {value}', '{fix}'],
  },
} as const satisfies Messages;
