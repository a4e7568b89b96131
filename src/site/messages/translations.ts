import type { Messages } from './shape.ts';

/** Translations beside their source, and what .pins.json remembers of them. */
export const translationMessages = {
  'translation.missing': {
    en: ['{sections} not translated yet', 'translate the missing sections'],
    lv: ['vēl nav iztulkots: {sections}', 'iztulko trūkstošās sadaļas'],
  },
  'translation.extra': {
    en: ['{sections} not in the source', 'take it out or correct its id'],
    lv: ['oriģinālā nav: {sections}', 'izņem vai izlabo id'],
  },
  'translation.stale': {
    en: ['not made from the present source: {sections}', 'compare with {source}, then {command}'],
    lv: ['tulkojums nav no tagadējā oriģināla: {sections}', 'salīdzini ar {source}, tad {command}'],
  },
  'source.changed': {
    en: ['the source changed since it was last accepted: {sections}', '{command}; only for typos: {minor}'],
    lv: ['oriģināls ir mainīts kopš pēdējās pieņemšanas: {sections}', '{command}; tikai sīkam labojumam: {minor}'],
  },
  'parity.headings': {
    en: [
      'other headings than the source in the section "{id}": {mine} instead of {wanted}',
      'make them the same, in the same order',
    ],
    lv: ['sadaļā „{id}” ir citi virsraksti: {mine}, oriģinālā {wanted}', 'dari tāpat un tādā pašā secībā'],
  },
  'parity.components': {
    en: [
      'other components than the source in the section "{id}": {mine} instead of {wanted}',
      'make them the same, in the same order',
    ],
    lv: ['sadaļā „{id}” ir citi komponenti: {mine}, oriģinālā {wanted}', 'dari tāpat un tādā pašā secībā'],
  },
  'parity.links': {
    en: [
      'other links than the source in the section "{id}": {mine} instead of {wanted}',
      'make them the same, in the same order',
    ],
    lv: ['sadaļā „{id}” ir citas saites: {mine}, oriģinālā {wanted}', 'dari tāpat un tādā pašā secībā'],
  },
  'parity.why': {
    en: ['why in only one of this text and {source}', 'write why in both, or take it out of both'],
    lv: ['why ir tikai vienā no diviem: šajā tekstā vai {source}', 'raksti why abos vai izņem no abiem'],
  },
  'pin.no-text': {
    en: ['{key}, a text that is not there any more', 'after a move: npm run content -- accept {locale} <new key>'],
    lv: ['{key}: šāda teksta vairs nav', 'ja tas ir pārcelts: npm run content -- accept {locale} <jaunā atslēga>'],
  },
  'pin.no-section': {
    en: ['{key}: no section {sections}', '{command} takes it out'],
    lv: ['{key}: nav sadaļas {sections}', 'to izņems {command}'],
  },
  'pin.unknown-text': {
    en: ['{key}: {sections} fits no text that is here', 'compare with the source, then {command}'],
    lv: ['{key}: atzīme neatbilst nevienam tekstam ({sections})', 'salīdzini ar oriģinālu, tad {command}'],
  },
} as const satisfies Messages;
