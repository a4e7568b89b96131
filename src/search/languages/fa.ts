import type { Rules } from '../normalise.ts';

/** Endings after folding; the half-space before them is gone already. */
const endings = [
  'هايشان',
  'هايتان',
  'هايمان',
  'هايم',
  'هايت',
  'هايش',
  'هايي',
  'هاي',
  'ترين',
  'ها',
  'ان',
  'تر',
  'اي',
  'ام',
  'ات',
  'اش',
  'ي',
];

/** Light stemmer for Persian and Dari: plural, possession, comparison. */
export const rules: Rules = {
  stem(word) {
    const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
    return ending ? word.slice(0, -ending.length) : word;
  },
  stops: new Set(
    'و در به از كه را با براي اين ان من ما شما او انها يا هم است هست مي ها اي چه كجا چگونه چطور كي'.split(' '),
  ),
};
