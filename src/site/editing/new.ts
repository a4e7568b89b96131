import type { ReadContent } from '../read.ts';
import { unknown } from './nearest.ts';
import { type Outcome, Refusal } from './outcome.ts';
import { newFact, newPhrase, newRecord } from './scaffolds/data.ts';
import { newLanguage } from './scaffolds/language.ts';
import { newGuide, newLesson, newModule, newPage } from './scaffolds/texts.ts';

/** What can be begun, and what has to be said for it. */
export const scaffolds: Record<
  string,
  { needs: string; make: (read: ReadContent, args: string[], on: string) => Outcome }
> = {
  page: { needs: '<key>', make: newPage },
  guide: { needs: 'guides/<topic>/<name>', make: newGuide },
  lesson: { needs: 'course/<module>/<lesson>', make: newLesson },
  module: { needs: 'course/<module> [first lesson]', make: newModule },
  record: { needs: 'directory/<kind>/<id>', make: newRecord },
  phrase: { needs: '<topic> <id>', make: newPhrase },
  fact: { needs: '<id> [unit]', make: newFact },
  language: { needs: '<code> "<its own name>" ltr|rtl', make: newLanguage },
};

/** Begins something new: files with every field explained and every place for words marked. Nothing is overwritten. */
export function begin(read: ReadContent, [what = '', ...args]: string[], on: string): Outcome {
  const scaffold = Object.hasOwn(scaffolds, what) ? scaffolds[what] : undefined;
  if (!scaffold) throw unknown('scaffold', what, Object.keys(scaffolds));
  if (!args.length) throw new Refusal(`Usage: npm run content -- new ${what} ${scaffold.needs}.`);
  return scaffold.make(read, args, on);
}
