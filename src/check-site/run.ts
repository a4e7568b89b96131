import type { Check, Finding, Result } from './check.ts';
import { type Outline, openPage, outlineOf } from './page.ts';
import type { Site } from './site.ts';

export interface Outcome extends Required<Omit<Result, 'skipped'>> {
  name: string;
  skipped: string | undefined;
}

/** Runs the checks. Each page is parsed once and let go, so that memory does not grow with the site. */
export async function runChecks(site: Site, checks: readonly Check[]): Promise<Outcome[]> {
  const early = checks.map((check) => check.files?.(site));
  const { found, outlines } = readPages(site, checks);
  return Promise.all(
    checks.map(async ({ name, all }, index) => {
      const results = (await Promise.all([early[index], all?.(outlines, site)])).filter(
        (result) => result !== undefined,
      );
      return {
        name,
        findings: [...(found.get(name) ?? []), ...results.flatMap(({ findings }) => findings)],
        notes: results.flatMap(({ notes }) => notes ?? []),
        skipped: results.find(({ skipped }) => skipped)?.skipped,
      };
    }),
  );
}

/** Files to take along are no pages of the site; `portable` looks at them. */
const isPage = (path: string) => path.endsWith('.html') && !path.startsWith('downloads/');

function readPages(site: Site, checks: readonly Check[]): { found: Map<string, Finding[]>; outlines: Outline[] } {
  const listed = new Map(site.pages.map((page) => [page.url, page]));
  const found = new Map<string, Finding[]>(checks.map(({ name }) => [name, []]));
  const outlines: Outline[] = [];
  for (const path of site.dist.paths.filter(isPage)) {
    const page = openPage(site, path, listed);
    outlines.push(outlineOf(page));
    for (const check of checks) found.get(check.name)?.push(...(check.page?.(page, site) ?? []));
  }
  return { found, outlines };
}

/** More findings of one check than this are only counted. */
const shown = 20;

/**
 * The report: findings, notes, one line a check, and `N passed, N failed` at the end.
 * @param label how the folder of the site is called in messages
 */
export function reportOf(outcomes: readonly Outcome[], label: string): { lines: string[]; isSound: boolean } {
  const ran = outcomes.filter(({ skipped }) => !skipped);
  const failed = ran.filter(({ findings }) => findings.length > 0);
  return {
    lines: [
      ...failed.flatMap(({ findings }) => [
        ...findings.slice(0, shown).map((one) => oneLine(`${label}/${one.file}: ${one.found} → ${one.fix}`)),
        ...(findings.length > shown ? [`… and ${findings.length - shown} more like these`] : []),
      ]),
      ...outcomes.flatMap(({ notes }) => notes),
      ...outcomes.map(({ name, findings, skipped }) => `${name.padEnd(14)} ${skipped ?? stateOf(findings.length)}`),
      `${ran.length - failed.length} passed, ${failed.length} failed`,
    ],
    isSound: failed.length === 0,
  };
}

const stateOf = (count: number) => (count === 0 ? 'ok' : `${count} ${count === 1 ? 'problem' : 'problems'}`);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
