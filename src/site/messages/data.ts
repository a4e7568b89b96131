import type { Messages } from './shape.ts';

/** Facts and words of the interface. */
export const dataMessages = {
  'fact.no-source': {
    en: ['{id}: mark ok without a source', 'add the source, or use mark: verify or unknown'],
    lv: ['{id}: mark ir ok, bet avota nav', 'pievieno avotu vai raksti mark: verify vai unknown'],
  },
  'fact.until': {
    en: ['{id}: until {until} before from {from}', 'correct one of the dates'],
    lv: ['{id}: until {until} ir pirms from {from}', 'izlabo vienu no datumiem'],
  },
  'fact.review': {
    en: ['{id}: review_by {review} before read_on {read}', 'set a later day for the next look'],
    lv: ['{id}: review_by {review} ir pirms read_on {read}', 'nākamajai pārbaudei izvēlies vēlāku dienu'],
  },
  'fact.not-yet': {
    en: [
      '{id}: from {from} is after read_on {read}',
      "keep today's value until it changes; then read the source again and write both",
    ],
    lv: [
      '{id}: from {from} ir pēc read_on {read}',
      'atstāj šodienas vērtību, līdz tā mainās; tad vēlreiz izlasi avotu un ieraksti abus',
    ],
  },
  'fact.source-date': {
    en: ['{id}: source_date {date} is after read_on {read}', 'correct the day of the source, or the day you read it'],
    lv: ['{id}: source_date {date} ir pēc read_on {read}', 'izlabo avota dienu vai dienu, kad to lasīji'],
  },
  'fact.no-value': {
    en: ['{id}: value null without mark: unknown', 'add the value, or write mark: unknown'],
    lv: ['{id}: value ir null, bet mark nav unknown', 'pievieno vērtību vai raksti mark: unknown'],
  },
  'fact.not-a-number': {
    en: ['the value "{value}" for {unit}', 'write a plain number, or use unit: text and write words'],
    lv: ['vērtība „{value}” vienībai {unit}', 'raksti tikai skaitli vai lieto unit: text un raksti vārdus'],
  },
  'fact.phone': {
    en: ['the value "{value}" for phone', 'write "+371 67209400" or a short number such as "112", in quotes'],
    lv: ['vērtība „{value}” vienībai phone', 'raksti "+371 67209400" vai īsu numuru, piemēram, "112", ar pēdiņām'],
  },
  'fact.url': {
    en: ['the value "{value}" for url', 'write an https: address'],
    lv: ['vērtība „{value}” vienībai url', 'raksti https: adresi'],
  },
  'fact.date': {
    en: ['the value "{value}" for date', 'write "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes'],
    lv: ['vērtība „{value}” vienībai date', 'raksti "GGGG", "GGGG-MM" vai "GGGG-MM-DD", ar pēdiņām'],
  },
  'fact.yes-no': {
    en: [
      'the value "{value}" for yes-no',
      'write yes, no or conditional; details belong into <locale>/data/facts.yaml',
    ],
    lv: [
      'vērtība „{value}” vienībai yes-no',
      'raksti yes, no vai conditional; sīkāk raksti failā <valoda>/data/facts.yaml',
    ],
  },
  'fact.words': {
    en: ['{id}: words for a value of unit {unit}', 'take value out: it is formatted from content/facts.yaml'],
    lv: ['{id}: vārdi vērtībai, kuras vienība ir {unit}', 'izņem value: to veido no content/facts.yaml'],
  },
  'fact.event': {
    en: ['{id}: event {event} on a fact of unit {unit}', 'take event out, or use one of the units {units}'],
    lv: ['{id}: event {event} faktam, kura vienība ir {unit}', 'izņem event vai lieto kādu no vienībām {units}'],
  },
  'deadline.unit': {
    en: ['the deadline "{id}" of unit {unit}', 'name a fact with one of the units {units}'],
    lv: ['termiņš „{id}”, kura vienība ir {unit}', 'norādi faktu ar kādu no vienībām {units}'],
  },
  'ui.no-file': {
    en: ['the words of the interface are missing', 'translate content/{source}/ui.json'],
    lv: ['trūkst saskarnes vārdu', 'iztulko content/{source}/ui.json'],
  },
  'ui.missing': {
    en: ['"{key}" is missing', 'add it; in Latvian it is {text}'],
    lv: ['trūkst: „{key}”', 'pievieno; latviski tas ir {text}'],
  },
  'ui.unknown': {
    en: ['"{key}" is not in content/{source}/ui.json', 'correct the key or take it out'],
    lv: ['„{key}” nav failā content/{source}/ui.json', 'izlabo atslēgu vai izņem to'],
  },
  'ui.one-text': {
    en: ['"{key}" is one text, in Latvian it is not', 'write it like {text}'],
    lv: ['„{key}” ir viens teksts, latviski tas ir citādi', 'raksti to kā {text}'],
  },
  'ui.forms': {
    en: ['"{key}" is a set of plural forms, in Latvian it is not', 'write it like {text}'],
    lv: ['„{key}” ir ar skaitļa formām, latviski tas ir citādi', 'raksti to kā {text}'],
  },
  'ui.plurals': {
    en: ['"{key}" has the plural forms {found}', 'write exactly {wanted}'],
    lv: ['atslēgai „{key}” ir skaitļa formas {found}', 'raksti tieši šādas: {wanted}'],
  },
  'ui.places': {
    en: ['"{key}" has the places {found}', 'write {wanted} as in Latvian'],
    lv: ['atslēgai „{key}” ir vietas {found}', 'raksti kā latviski: {wanted}'],
  },
} as const satisfies Messages;
