import type { Messages } from './shape.ts';

/** Blanks, cards, messages, terms, labels of forms, and the table of rights. */
export const phraseMessages = {
  'blank.text': {
    en: ['"{id}" has {found} in its text, but {wanted} in blanks', 'write the same names in both'],
    lv: ['„{id}” tekstā ir {found}, bet laukā blanks ir {wanted}', 'raksti abās vietās vienus un tos pašus nosaukumus'],
  },
  'blank.words': {
    en: ['{field} of "{id}" has {found}, the Latvian text {wanted}', 'put the same blanks into it'],
    lv: ['{field} frāzei „{id}”: {found}, bet latviešu tekstā: {wanted}', 'ieliec tās pašas tukšās vietas'],
  },
  'card.topic': {
    en: ['a card in the file of "{topic}", which is no topic', 'move it to the file of a topic of topics.yaml'],
    lv: ['kartīte failā „{topic}”, bet tāda temata nav', 'pārcel to uz faila topics.yaml temata failu'],
  },
  'message.place': {
    en: [
      'the message "{id}" without a place in the bank',
      'write audience: [school] or [parent], and about: with its group',
    ],
    lv: ['ziņai „{id}” nav vietas ziņu krājumā', 'raksti audience: [school] vai [parent] un about: ar grupu'],
  },
  'phrase.unsaid': {
    en: ['{count} cards, messages or terms without words: {names}', 'add their words; until then they are absent here'],
    lv: ['kartītes, ziņas vai termini bez vārdiem ({count}): {names}', 'pievieno vārdus; līdz tam to šeit nav'],
  },
  'term.twice': {
    en: ['<Term id="{id}"> a second time', 'mark a term once, where it first stands'],
    lv: ['<Term id="{id}"> otro reizi', 'atzīmē terminu vienreiz, kur tas ir pirmoreiz'],
  },
  'term.same': {
    en: ['the term "{id}" is the same word as "{other}"', 'keep one of them and use its id'],
    lv: ['termins „{id}” ir tas pats vārds, kas „{other}”', 'atstāj vienu un lieto tā id'],
  },
  'form.label': {
    en: ['the label "{id}" is a phrase of the kind {kind}', 'write kind: label in content/{path}'],
    lv: ['uzraksts „{id}” ir frāze ar kind: {kind}', 'raksti kind: label failā content/{path}'],
  },
  'letter.not-there': {
    en: ['the letter {letter} with "{text}", which does not have it', 'choose a word with {letter}'],
    lv: ['burts {letter} pie vārda „{text}”, kurā tā nav', 'izvēlies vārdu ar burtu {letter}'],
  },
  'letter.no-picture': {
    en: ['the letter {letter} with "{text}", a word without a picture', 'add picture: to "{id}"'],
    lv: ['burts {letter} pie vārda „{text}”, kam nav attēla', 'pievieno frāzei „{id}” lauku picture:'],
  },
  'rights.no-name': {
    en: ['the row "{row}" has no name in "{locale}"', 'add it to content/{locale}/data/rights.yaml'],
    lv: ['rindai „{row}” nav nosaukuma valodā „{locale}”', 'pievieno to failā content/{locale}/data/rights.yaml'],
  },
  'rights.stray': {
    en: ['the fact "{id}", which no cell of the table of rights shows', 'write right-<row>-<status>, or add the row'],
    lv: [
      'fakts „{id}”, ko tiesību tabula nerāda',
      'raksti right-<rinda>-<statuss> vai pievieno rindu failā rights.yaml',
    ],
  },
  'rights.unit': {
    en: ['{id} with unit {unit} in the table of rights', 'use unit: yes-no'],
    lv: ['{id} ar unit: {unit} tiesību tabulā', 'raksti unit: yes-no'],
  },
} as const satisfies Messages;
