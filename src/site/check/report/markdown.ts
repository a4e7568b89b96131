import type { Language } from '../../messages/shape.ts';
import { sayIn } from '../../messages.ts';
import type { Problem } from '../../problems.ts';
import { byFile, isStale, type Report, rankOf, type Stale } from '../report.ts';
import { counted, type Frame, frames } from './frame.ts';

/** Rows of errors and of advice; more would not fit into a comment. */
const mostRows = 60;

/**
 * A comment for a pull request: whether it can be published, what has to be corrected, which translations it makes
 * stale, and, folded, what could be better.
 * @param stale translations to name
 * @param isChange true when they are stale because of this change alone
 */
export function markdownReport(report: Report, language: Language, stale: Stale[], isChange: boolean): string {
  const frame = frames[language];
  const advice = report.advice.filter((one) => !isStale(one));
  const blocks = [
    verdict(report, language),
    ...(report.errors.length ? errorBlocks(report.errors, language) : []),
    ...(stale.length ? staleBlocks(stale, frame, isChange) : []),
    ...(advice.length ? folded(advice, language) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function verdict({ errors, isSound }: Report, language: Language): string {
  const { sound, unsound, errors: forms, inFiles } = frames[language];
  const files = new Set(errors.map(({ file }) => file)).size;
  const found = counted(language, forms, errors.length);
  const words = unsound.replace('{errors}', found).replace('{files}', counted(language, inFiles, files));
  return `**${isSound ? sound : words}**`;
}

/** Files that cannot be read come first, as the rest may follow from them. */
function errorBlocks(errors: Problem[], language: Language): string[] {
  const { errorsTitle, first } = frames[language];
  const rank = rankOf(errors);
  const ranks = new Set(errors.map(rank));
  const sorted = errors.toSorted((a, b) => rank(b) - rank(a));
  return [`### ${errorsTitle}`, ...(ranks.size > 1 ? [first] : []), ...tables(sorted, language)];
}

const staleBlocks = (stale: Stale[], frame: Frame, isChange: boolean) => [
  `### ${isChange ? frame.madeStaleTitle : frame.staleTitle}`,
  frame.staleLine,
  stale.map(({ file, sections }) => `- ${plain(file)}: ${plain(sections.join(', '))}`).join('\n'),
];

function folded(advice: Problem[], language: Language): string[] {
  const title = frames[language].adviceTitle.replace('{n}', String(advice.length));
  return [`<details>\n<summary>${title}</summary>`, ...tables(advice, language), '</details>'];
}

function tables(problems: Problem[], language: Language): string[] {
  const { line, found, fix, more } = frames[language];
  const head = `| ${line} | ${found} | ${fix} |\n| ---: | --- | --- |`;
  const shown = byFile(problems.slice(0, mostRows)).map(([file, own]) =>
    [`**${plain(file)}**\n`, head, ...own.map((one) => row(one, language))].join('\n'),
  );
  const rest = problems.length - mostRows;
  return rest > 0 ? [...shown, counted(language, more, rest)] : shown;
}

function row({ line, id, values }: Problem, language: Language): string {
  const { found, fix } = sayIn(language, id, values);
  return `| ${line} | ${plain(found)} | ${plain(fix)} |`;
}

/**
 * Words of content as words: nothing in them is a link, a picture, HTML, a mention of a person or of an issue. A
 * character without width keeps GitHub from reading `@name`, `#1` and addresses.
 */
export const plain = (text: string) =>
  text
    .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .replace(/[&<>[\]\\`*_~|$@#]/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/&#(?:64|35);|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, (sign) => `${sign}\u200b`);
