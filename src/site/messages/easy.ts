import type { Messages } from './shape.ts';

/** Easy texts, beside the page that each of them retells. */
export const easyMessages = {
  'easy.no-page': {
    en: ['an easy text of {key}, a page that is not there', 'give it the path of the page that it retells'],
    lv: ['vieglais teksts par lapu {key}, kuras nav', 'liec to ceļā, kāds ir lapai, ko tas pārstāsta'],
  },
  'easy.unlike': {
    en: ['{field} is not as in {page}', 'write the same in both'],
    lv: ['{field} nav tāds kā failā {page}', 'raksti abos vienādi'],
  },
  'easy.stale': {
    en: ['{page} is not as it was when this text was accepted: {sections}', 'compare, correct, then {command}'],
    lv: ['{page} vairs nav tāds, kāds bija, kad šo tekstu pieņēma: {sections}', 'salīdzini, izlabo, tad {command}'],
  },
  'easy.no-picture': {
    en: ['no picture in the section "{id}"', 'begin it with <Picture name="…" alt="…" />'],
    lv: ['sadaļā „{id}” nav attēla', 'sāc to ar <Picture name="…" alt="…" />'],
  },
  'easy.form': {
    en: ['{what} in an easy text', 'write short sentences, each as a paragraph of its own'],
    lv: ['vieglajā tekstā ir {what}', 'raksti īsus teikumus, katru savā rindkopā'],
  },
  'easy.long': {
    en: ['a sentence of {count} words (at most {most}): {beginning} …', 'make two of it'],
    lv: ['teikumā ir par daudz vārdu: {count} (līdz {most}): {beginning} …', 'sadali to divos'],
  },
} as const satisfies Messages;
