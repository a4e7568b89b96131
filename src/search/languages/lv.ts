import type { Rules } from '../normalise.ts';

/** Endings of nouns, adjectives, participles and verbs without their marks, the longest first. */
const endings = [
  ...['sanas', 'sanai', 'sanam', 'sanu', 'sana', 'sanos'],
  ...['ajiem', 'ajam', 'ajai', 'ajos', 'ajas', 'ajas', 'ajie', 'iesiet', 'siet', 'sies', 'simies', 'saties'],
  ...['amies', 'aties', 'iem', 'ties', 'jiem', 'jam', 'jat', 'jot', 'jos', 'jas', 'jai', 'jus', 'ies', 'sim'],
  ...[
    'iet',
    'am',
    'em',
    'im',
    'ai',
    'ei',
    'ij',
    'as',
    'es',
    'is',
    'os',
    'us',
    'um',
    'ju',
    'ja',
    'je',
    'ji',
    'ie',
    'at',
    'et',
    'it',
    'ot',
  ],
  ...['a', 'e', 'i', 'o', 'u', 's', 't'],
];
const least = 3;

/** Consonants that change before an ending: skapis – skapja, upe – upju, latvietis – latvieša. */
const unsoftened = (stem: string) =>
  stem
    .replace(/([pbmv])j$/, '$1')
    .replace(/(.{2})ies$/, '$1iet')
    .replace(/(.{3}[aeiou])t$/, '$1')
    .replace(/(.{2})[aeio]$/, '$1')
    .replace(/(.{2})([^aeiou])\2$/, '$1$2');

/** Light stemmer: marks are gone already, and with them most changes of consonants (bēglis – bēgļiem, tulks, kuģis). */
export const rules: Rules = {
  stem(word) {
    const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
    return unsoftened(ending ? word.slice(0, -ending.length) : word);
  },
  stops: new Set(
    (
      'un vai ka kas ko kam kur kad kaut kadu kads kada ja ne nav ir es tu vins vina mes jus man tev mani tavs mans vinam ' +
      'par no uz ar pie pec bez lai vel ari tas ta to so sis si ta tad tur te jau nu esmu esi bija bus var varu drikst ' +
      'vajag gribu grib iet cik kapec ludzu savu sava savs mana manu manam tavu ap pa tik tagad darit'
    ).split(' '),
  ),
};
