import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from '../../src/site/latvian-words.ts';
import type { Locale } from '../../src/site/locales.ts';

const marked = (text: string, locale: Locale) =>
  piecesOf(text, locale)
    .map(({ text, isLatvian }) => (isLatvian ? `[${text}]` : text))
    .join('');

const cases: [name: string, locale: Locale, given: string, wanted: string][] = [
  [
    'an institution',
    'en',
    'NVA is Nodarbinātības valsts aģentūra (the Agency).',
    'NVA is [Nodarbinātības valsts aģentūra] (the Agency).',
  ],
  [
    'small words within a name',
    'en',
    'Ask Pilsonības un migrācijas lietu pārvalde (PMLP).',
    'Ask [Pilsonības un migrācijas lietu pārvalde] (PMLP).',
  ],
  ['words around a name', 'en', 'at Valsts ieņēmumu dienests (VID)', 'at [Valsts ieņēmumu dienests] (VID)'],
  ['a quoted sentence as a whole', 'en', 'Say: “Es nesaprotu. Lūdzu!” and', 'Say: “[Es nesaprotu. Lūdzu!]” and'],
  ['a quoted word', 'en', 'the word “Lūdzu” (please)', 'the word “[Lūdzu]” (please)'],
  ['not the quotation next to it', 'en', '“yes” means “jā”', '“yes” means “[jā]”'],
  ['no names of one word', 'en', 'From Rīga to Jēkabpils by Ceļvedis', 'From Rīga to Jēkabpils by Ceļvedis'],
  ['every Latin run in another script', 'ar', 'اسأل NVA في Rīga الآن', 'اسأل [NVA] في [Rīga] الآن'],
  ['nothing in Latvian itself', 'lv', 'Jautā aģentūrā', 'Jautā aģentūrā'],
];
for (const [name, locale, given, wanted] of cases)
  test(`Latvian words are found in ${locale}: ${name}`, () => assert.equal(marked(given, locale), wanted));
