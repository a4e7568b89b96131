import { stemmer } from '@orama/stemmers/ukrainian';
import type { Rules } from '../normalise.ts';

/** The stemmer wants і and ї as written; folding has made them one letter, which it knows. */
export const rules: Rules = {
  stem: (word) => stemmer(word),
  stops: new Set(
    (
      'і й та в у на з зі із до від за по про для без як де коли що чи або але це я ти ми ви він вона вони мені мене мій ' +
      'моя мого є не треба потрібно можна'
    ).split(' '),
  ),
};
