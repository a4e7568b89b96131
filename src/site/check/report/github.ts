import type { Language } from '../../messages/shape.ts';
import { sayIn } from '../../messages.ts';
import type { Problem } from '../../problems.ts';
import type { Report } from '../report.ts';
import { printable } from './wrap.ts';

/** A note at the line of each error, for pull requests. */
export const annotations = ({ errors }: Report, language: Language): string[] =>
  errors.map((one) => annotation(one, language));

/** The signs that would end a value of an annotation are written as codes. */
function annotation({ file, line, id, values }: Problem, language: Language): string {
  const { found, fix } = sayIn(language, id, values);
  const code = (text: string, signs: RegExp) => printable(text.replace(/\s+/g, ' ')).replace(signs, encodeURIComponent);
  return `::error file=${code(file, /[%:,]/g)},line=${line}::${code(`${found} → ${fix}`, /%/g)}`;
}
