import { stemmer } from '@orama/stemmers/french';
import type { Rules } from '../normalise.ts';

const elision = /(?<![\p{L}])(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quelqu)['’](?=\p{L})/giu;

export const rules: Rules = {
  prepare: (text) => text.replace(elision, ' '),
  stem: (word) => stemmer(word),
  stops: new Set(
    (
      'le la les un une des du de et ou en au aux dans sur pour par avec sans que qui quoi est sont je tu il elle nous vous ' +
      'ils elles mon ma mes ton ta tes son sa ses ce cette ces ne pas comment quand'
    ).split(' '),
  ),
};
