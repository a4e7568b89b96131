import type { Messages } from './shape.ts';

/** Where a text lies, its headings and sections. */
export const textMessages = {
  'key.depth': {
    en: ['a {kind} with the key {key}', 'put it at {shape}'],
    lv: ['teksta veids ir {kind}, bet atslēga ir {key}', 'ieliec to šeit: {shape}'],
  },
  'key.no-source': {
    en: [
      'a translation without a source text',
      'add the Latvian text, or write "source" and all fields if this is the original',
    ],
    lv: [
      'tulkojums bez oriģināla',
      'pievieno latviešu tekstu vai, ja šis ir oriģināls, ieraksti "source" un visus laukus',
    ],
  },
  'key.taken': {
    en: ['the key {key} of another page', 'give the file another name'],
    lv: ['atslēga {key} jau ir citai lapai', 'dod failam citu nosaukumu'],
  },
  'key.topic': {
    en: ['a guide in the folder of the unknown topic "{topic}"', 'use a topic of topics.yaml, or add this one there'],
    lv: ['ceļvedis nezināma temata „{topic}” mapē', 'lieto tematu no topics.yaml vai pievieno to tur'],
  },
  'key.source': {
    en: ['source: {named} in a text in "{locale}"', 'take it out; only the original names its language'],
    lv: ['source: {named} tekstā valodā „{locale}”', 'izņem to; valodu nosauc tikai oriģinālā'],
  },
  'heading.first-level': {
    en: ['a heading of the first level (#)', 'start at ##; the title comes from the front matter'],
    lv: ['pirmā līmeņa virsraksts (#)', 'sāc ar ##; lapas virsraksts ir ievaddaļā'],
  },
  'heading.level': {
    en: ['a heading of level {depth} after level {before}', 'write {marks}: leave no level out'],
    lv: ['{depth}. līmeņa virsraksts pēc {before}. līmeņa', 'raksti {marks}: neizlaid nevienu līmeni'],
  },
  'heading.inside': {
    en: ['a heading inside of something else', 'let headings stand on lines of their own'],
    lv: ['virsraksts ir iekšā kaut kur citur', 'liec virsrakstu savā rindā, ārpus komponentiem un sarakstiem'],
  },
  'heading.empty': {
    en: ['a heading without words', 'write the words before the braces'],
    lv: ['virsraksts bez vārdiem', 'uzraksti vārdus pirms figūriekavām'],
  },
  'heading.no-id': {
    en: ['a heading without an id', 'add it in English at the end: {#documents}'],
    lv: ['virsraksts bez id', 'pieliec to beigās angliski: {#documents}'],
  },
  'heading.id': {
    en: ['the heading id "{id}"', 'use small Latin letters, digits and hyphens'],
    lv: ['virsraksta id „{id}”', 'lieto mazos latīņu burtus, ciparus un defises'],
  },
  'heading.reserved': {
    en: ['the heading id "{id}"', 'choose another: this name stands for the beginning of a text'],
    lv: ['virsraksta id „{id}”', 'izvēlies citu: šis nozīmē teksta sākumu'],
  },
  'heading.twice': {
    en: ['the heading id "{id}" a second time', 'give every heading of a text its own id'],
    lv: ['virsraksta id „{id}” otrreiz', 'dod katram teksta virsrakstam savu id'],
  },
  'section.missing': {
    en: ['the section "{id}" is missing', 'add ## … {#{id}}; a {kind} has {wanted}'],
    lv: ['trūkst sadaļas „{id}”', 'pievieno ## … {#{id}}; teksta veidam {kind} vajag {wanted}'],
  },
  'section.order': {
    en: ['the section "{id}" where "{right}" belongs', 'use the order {wanted}'],
    lv: ['sadaļa „{id}” ir vietā, kur jābūt „{right}”', 'ievēro secību {wanted}'],
  },
  'section.of-guide': {
    en: ['a section "{id}" in a guide', 'put it into one of {wanted}'],
    lv: ['ceļvedī ir sadaļa „{id}”', 'ieliec to vienā no šīm: {wanted}'],
  },
  'section.no-steps': {
    en: ['a section "steps" without steps', 'write each step as ### with an id'],
    lv: ['sadaļa „steps” bez soļiem', 'katru soli raksti kā ### ar id'],
  },
  'guide.field': {
    en: ['a guide without the field "{field}"', 'write all of {wanted}; [] or null where there is nothing'],
    lv: ['ceļvedim nav lauka „{field}”', 'uzraksti visus: {wanted}; ja nekā nav, raksti [] vai null'],
  },
  'guide.unit': {
    en: ['{field}: the fact "{id}" of unit {unit}', 'name a fact with one of the units {units}'],
    lv: ['{field}: fakts „{id}”, kura vienība ir {unit}', 'norādi faktu ar kādu no vienībām {units}'],
  },
  'section.no-screen': {
    en: ['a lesson without a screen', 'write one or more sections before "{first}"'],
    lv: ['nodarbība bez neviena ekrāna', 'pirms „{first}” uzraksti vienu vai vairākas sadaļas'],
  },
  'start.no-why': {
    en: ['start without why', 'write why: one sentence on why this comes early'],
    lv: ['ir start, bet nav why', 'ieraksti why: vienu teikumu, kāpēc tas jādara agri'],
  },
  'text.unfinished': {
    en: ['unfinished: "{text}"', 'write the words and take the … away'],
    lv: ['nav pabeigts: „{text}”', 'uzraksti vārdus un izņem …'],
  },
  'text.unfinished-lines': {
    en: ['{count} unfinished lines, the first: "{text}"', 'write the words and take the … away'],
    lv: ['nepabeigtas rindas ({count}), pirmā: „{text}”', 'uzraksti vārdus un izņem …'],
  },
} as const satisfies Messages;
