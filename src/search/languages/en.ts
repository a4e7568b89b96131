import { stemmer } from '@orama/stemmers/english';
import type { Rules } from '../normalise.ts';

export const rules: Rules = {
  stem: (word) => stemmer(word),
  stops: new Set(
    (
      'the and or of to in on at for with from by is are was be am do does did can could should would will have has ' +
      'my me you your we our he she his her him it its they their this that these those what where when how who why ' +
      'which if not no an as get got go need want there here im ive dont cant please about'
    ).split(' '),
  ),
};
