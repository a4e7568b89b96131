import { type Check, type Finding, finding } from './check.ts';
import { type HtmlPage, select, wordsOf } from './page.ts';

/** Words that only a fault in the code brings to a reader. */
const leftover = /\bundefined\b|\bNaN\b|\[object \w|\{\w+\}|\bInvalid Date\b/;
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9]+/;

/**
 * Full dates. A year of the Persian (1405), Islamic (1448) or Buddhist (2569) calendar is a misread deadline; a day in
 * history is not, so only years that no text of ours can mean are refused.
 */
const dates = [
  /\b(\d{4})-\d{2}-\d{2}\b/g,
  /\b\d{1,2}[./]\s?\d{1,2}[./]\s?(\d{4})\b/g,
  /\b(\d{4})\. gada \d{1,2}\./g,
  /\b\d{1,2}\.?[\s\u00a0]\p{L}{3,}[\s\u00a0](\d{4})(?![\d.,]|[\s\u00a0]?(?:EUR|€))/gu,
];
const isOurYear = (year: number) => year >= 1600 && year < 2400;

/** No leftovers of code, Latin digits and the Gregorian calendar, in text and in what screen readers and previews say. */
export const text: Check = {
  name: 'text',
  page: (page) => saidOf(page).flatMap((said) => faultsOf(page.path, said)),
};

const spoken = ['content', 'title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'value', 'href', 'label'];

function saidOf({ $ }: HtmlPage): string[] {
  const attributes = select($, '*').flatMap((element) => spoken.map((name) => element.attribs[name] ?? ''));
  return [...wordsOf($).map((words) => words.text), ...attributes.filter(Boolean)];
}

function faultsOf(path: string, said: string): Finding[] {
  const excerpt = `"${said.trim().slice(0, 80)}"`;
  const years = dates.flatMap((date) => [...said.matchAll(date)].map(([, year]) => Number(year)));
  return [
    ...(leftover.test(said) ? [finding(path, `a leftover in ${excerpt}`, 'give the text its value')] : []),
    ...(otherDigits.test(said) ? [finding(path, `other digits in ${excerpt}`, 'write 0–9')] : []),
    ...years
      .filter((year) => !isOurYear(year))
      .map((year) => finding(path, `the year ${year} in ${excerpt}`, 'use the Gregorian calendar')),
  ];
}
