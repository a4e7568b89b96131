import type { Rules } from '../normalise.ts';
import { brokenPlurals } from './ar-plurals.ts';

const prefixes = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'ال', 'و', 'ب', 'ل', 'ف'];
const suffixes = [
  'هما',
  'كما',
  'تين',
  'تان',
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'ته',
  'تي',
  'تك',
  'ه',
  'ي',
  'ك',
];
const least = 3;

/** A single letter in front may belong to the word: it is cut only off a longer one. */
function withoutPrefix(word: string): string {
  const found = prefixes.find(
    (one) => word.startsWith(one) && word.length - one.length >= (one.length > 1 ? least - 1 : 4),
  );
  return found ? word.slice(found.length) : word;
}

function withoutSuffix(word: string): string {
  const found = suffixes.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return found ? word.slice(0, -found.length) : word;
}

/** Light stemmer: article and joined particles, endings; plurals inside the word by list. */
export const rules: Rules = {
  stem(word) {
    const bare = word.startsWith('ال') ? withoutPrefix(word) : word;
    const listed = brokenPlurals.get(bare) ?? brokenPlurals.get(withoutPrefix(word));
    if (listed) return listed;
    const cut = withoutSuffix(withoutPrefix(word));
    return brokenPlurals.get(cut) ?? cut;
  },
  stops: new Set(
    (
      'في من الي الى علي على عن مع هذا هذه ذلك تلك ما ماذا متي اين كيف هل او ثم لا لم لن ان كان كنت انا انت هو هي نحن هم ' +
      'لي لك له لها عند عندي كل اي يمكن يمكنني اريد احتاج بعد قبل قد التي الذي وين شو كم ليش'
    ).split(' '),
  ),
};
