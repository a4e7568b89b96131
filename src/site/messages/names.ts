import type { Messages } from './shape.ts';

/** Names of other things: facts, phrases, records, topics, pages, page numbers, the course. */
export const nameMessages = {
  'navigation.helpline': {
    en: ['the helpline "{id}" of unit {unit}', 'name a fact of unit phone'],
    lv: ['palīdzības tālrunis „{id}”, kura vienība ir {unit}', 'norādi faktu, kura vienība ir phone'],
  },
  'name.unknown': {
    en: ['the unknown {to} "{id}"', 'correct the name, or add it to content/{path}'],
    lv: ['nezināms nosaukums: {to} „{id}”', 'izlabo nosaukumu vai pievieno to šeit: content/{path}'],
  },
  'name.no-words': {
    en: ['the {to} "{id}" has no words in "{locale}"', 'add {add} with {fields} to content/{path}'],
    lv: ['{to} „{id}” bez vārdiem valodā „{locale}”', 'pievieno failā content/{path}: {add} ar {fields}'],
  },
  'words.stray': {
    en: ['words for "{id}", which content/{home} does not have', 'correct the id, or add it there first'],
    lv: ['vārdi nezināmam id „{id}”: content/{home}', 'izlabo id vai vispirms pievieno to tur'],
  },
  'everyday.no-page': {
    en: ['everyday words for the page "{key}", which does not exist', 'correct the key (nearest: {near})'],
    lv: ['ikdienas vārdi lapai „{key}”, kuras nav', 'izlabo atslēgu (līdzīgākā: {near})'],
  },
  'phrase.twice': {
    en: ['the phrase "{id}" of content/{path} again', 'choose another id'],
    lv: ['frāze „{id}” jau ir: content/{path}', 'izvēlies citu id'],
  },
  'phrase.silent': {
    en: ['{count} phrases without say: {names}', 'add how they sound in the letters of the reader'],
    lv: ['frāzes bez say ({count}): {names}', 'pievieno, kā tās skan, ar lasītāja burtiem'],
  },
  'record.successor': {
    en: ['the unknown record "{id}"', 'name a record that exists, or write null'],
    lv: ['nezināms ieraksts „{id}”', 'nosauc ierakstu, kas ir, vai raksti null'],
  },
  'record.place': {
    en: ['serves the unknown place "{id}"', 'write latvia, or the id of a municipality of directory/municipalities/'],
    lv: ['apkalpo nezināmu vietu „{id}”', 'raksti latvia vai pašvaldības id no directory/municipalities/'],
  },
  'record.summary': {
    en: ['the record "{id}" without summary', 'say in one or two sentences what it does for the reader'],
    lv: ['ierakstam „{id}” nav summary', 'vienā vai divos teikumos pasaki, ko tas dod lasītājam'],
  },
  'link.page': {
    en: [
      'a link to the page "{key}" that does not exist',
      'correct the key, or add the page content/{locale}/…/{name}.mdx',
    ],
    lv: ['saite uz lapu „{key}”, kuras nav', 'izlabo atslēgu vai pievieno lapu content/{locale}/…/{name}.mdx'],
  },
  'link.moved': {
    en: ['a link to the page "{key}" that has moved', 'write {moved}'],
    lv: ['saite uz lapu „{key}”, kas ir pārcelta', 'raksti {moved}'],
  },
  'link.section': {
    en: ['a link to "{key}#{section}", a section that does not exist', 'use one of {ids}'],
    lv: ['saite uz „{key}#{section}”, bet tādas sadaļas nav', 'izvēlies no: {ids}'],
  },
  'link.untranslated': {
    en: ['a link to "{key}", which "{locale}" does not have', 'translate that page; until then the link is marked'],
    lv: ['saite uz „{key}”, kuras nav valodā „{locale}”', 'iztulko to lapu; līdz tam saite ir atzīmēta'],
  },
  'minimum.missing': {
    en: [
      '{key} is missing in {names}, which is live',
      'add the page, or make the language a draft in src/site/locales.ts',
    ],
    lv: [
      '{key} nav šādās publicētās valodās: {names}',
      'pievieno lapu vai failā src/site/locales.ts raksti valodai draft',
    ],
  },
  'number.missing': {
    en: ['the page {key} has no number', 'add a free one, for example {key}: {free}'],
    lv: ['lapai {key} nav numura', 'pievieno brīvu numuru, piemēram, {key}: {free}'],
  },
  'number.twice': {
    en: ['the number {number} of {other} again', 'give {key} a free number, for example {free}'],
    lv: ['numurs {number} jau ir lapai {other}', 'dod lapai {key} brīvu numuru, piemēram, {free}'],
  },
  'number.no-page': {
    en: ['a number for {key}, a page that is not there', 'keep it if it was ever printed'],
    lv: ['numurs lapai {key}, kuras nav', 'atstāj to, ja tas kādreiz ir drukāts'],
  },
  'redirect.is-page': {
    en: ['a redirect from {from}, which is a page', 'take the line out, or move the page'],
    lv: ['pāradresācija no {from}, bet tā ir lapa', 'izņem rindu vai pārcel lapu'],
  },
  'redirect.again': {
    en: ['a redirect to {to}, which redirects to {next}', 'write {from}: {next}'],
    lv: ['pāradresācija uz {to}, kas ved tālāk uz {next}', 'raksti {from}: {next}'],
  },
  'redirect.nowhere': {
    en: ['a redirect to {to}, which does not exist', 'name the page that took its place'],
    lv: ['pāradresācija uz {to}, kuras nav', 'nosauc lapu, kas ir tās vietā'],
  },
  'course.no-module': {
    en: ['the lesson {key} in no module', 'add {lesson} to the lessons of {module} in content/course.yaml'],
    lv: [
      'nodarbība {key} nav nevienā modulī',
      'pievieno {lesson} moduļa {module} nodarbībām failā content/course.yaml',
    ],
  },
  'course.unlisted': {
    en: ['the module {module}, which content/course.yaml does not have', 'add it there, or take its texts out'],
    lv: ['modulis {module}, kura nav failā content/course.yaml', 'pievieno to tur vai izņem tā tekstus'],
  },
  'course.module-twice': {
    en: ['the module {module} a second time', 'keep it once'],
    lv: ['modulis {module} otrreiz', 'atstāj to vienreiz'],
  },
  'course.lesson-twice': {
    en: ['the lesson {lesson} a second time', 'keep it once'],
    lv: ['nodarbība {lesson} otrreiz', 'atstāj to vienreiz'],
  },
  'course.no-index': {
    en: ['a lesson without its module in "{locale}"', 'add content/{path}, or take the lesson out until then'],
    lv: ['nodarbība bez moduļa valodā „{locale}”', 'pievieno content/{path} vai līdz tam izņem nodarbību'],
  },
  'course.empty': {
    en: ['a module without a lesson in "{locale}"', 'translate one of its lessons, or take this page out until then'],
    lv: ['modulis bez nodarbībām valodā „{locale}”', 'iztulko vienu tā nodarbību vai līdz tam izņem šo lapu'],
  },
} as const satisfies Messages;
