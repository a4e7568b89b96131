import type { Problem } from '../problems.ts';
import { type Files, readContent } from '../read.ts';
import { checkCharacters } from './characters.ts';
import type { Check } from './check.ts';
import { checkCourse } from './course.ts';
import { checkDocuments } from './documents.ts';
import { checkEasy } from './easy.ts';
import { checkEveryday } from './everyday.ts';
import { checkFacts } from './facts.ts';
import { checkFiles } from './files.ts';
import { checkHeadings } from './headings.ts';
import { checkKeys } from './keys.ts';
import { checkLetters } from './letters.ts';
import { checkLinks } from './links.ts';
import { checkLists } from './lists.ts';
import { checkMedia } from './media.ts';
import { checkMinimum } from './minimum.ts';
import { checkNumbers } from './numbers.ts';
import { checkParity } from './parity.ts';
import { checkPhrases } from './phrases.ts';
import { checkPins } from './pins.ts';
import { checkPlainLanguage } from './plain-language.ts';
import { checkProse } from './prose.ts';
import { checkQuiz } from './quiz.ts';
import { checkRecords } from './records.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { checkRights } from './rights.ts';
import { checkShapes } from './shapes.ts';
import { checkSigns } from './signs.ts';
import { checkStart } from './start.ts';
import { checkStrings } from './strings.ts';
import { checkSyntax } from './syntax.ts';
import { checkTerms } from './terms.ts';
import { checkUi } from './ui.ts';
import { checkUnfinished } from './unfinished.ts';
import { checkWords } from './words.ts';

const checks: Check[] = [
  checkFiles,
  checkCharacters,
  checkMedia,
  checkStrings,
  checkSyntax,
  checkKeys,
  checkHeadings,
  checkLists,
  checkShapes,
  checkQuiz,
  checkDocuments,
  checkReferences,
  checkLinks,
  checkCourse,
  checkNumbers,
  checkFacts,
  checkStart,
  checkRecords,
  checkWords,
  checkEveryday,
  checkPhrases,
  checkRights,
  checkUi,
  checkParity,
  checkPins,
  checkMinimum,
  checkRedirects,
  checkUnfinished,
  checkProse,
  checkLetters,
  checkSigns,
  checkTerms,
  checkPlainLanguage,
  checkEasy,
];

/** Everything that is wrong or could be better in a content folder; nothing of it is run. */
export function checkContent(files: Files): Problem[] {
  const read = readContent(files);
  return [...read.problems, ...checks.flatMap((check) => check(read))];
}
