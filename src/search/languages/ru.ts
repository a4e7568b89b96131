import { stemmer } from '@orama/stemmers/russian';
import type { Rules } from '../normalise.ts';

/** Fleeting vowels: ребёнок – ребенка, сынок – сынка. */
export const rules: Rules = {
  stem: (word) => stemmer(word).replace(/([^аеиоуыэюя])[ео]к$/, '$1к'),
  stops: new Set(
    (
      'и в во на с со к по за из от до у о об не что как где когда или а но это я ты мы вы он она они мне меня мой моя ' +
      'моего моей нам для без при есть ли бы же надо нужно можно'
    ).split(' '),
  ),
};
