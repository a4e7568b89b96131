/**
 * `npm run lighthouse`: scores of Lighthouse for phones, one page of each kind in a language of each direction. Fetches
 * Lighthouse into `.cache/` on first use, because nothing else needs it. Needs a built site; `-- home guide` measures
 * those kinds only. Not part of `npm test`: it takes a quarter of an hour, and speed means something only on a quiet machine.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../../src/cli/serve.ts';
import { budgets } from '../budgets.ts';
import { dist, type Locale, pages, templates } from '../e2e/site.ts';
import { fetchPackages } from '../fetch-packages.ts';

/** Not one that waits: the server runs in this process. */
const run = promisify(execFile);
const program = `${fetchPackages('lighthouse', { lighthouse: '13.5.0' })}/lighthouse/cli/index.js`;
const report = resolve('.cache/lighthouse/report.json');
const languages: Locale[] = ['lv', 'ar'];
/** In the order of the report. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof categories)[number], number>;

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

interface Measured {
  scores: Scores;
  faults: string[];
}

/** Scores of one page from 0 to 100, and the names of what costs any of them. */
async function measure(url: string, isListed: boolean): Promise<Measured> {
  await run(
    process.execPath,
    [
      program,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      // Some pages are not for search engines, and say so.
      ...(isListed ? [] : ['--skip-audits=is-crawlable']),
    ],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH } },
  );
  const { categories: found, audits } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]),
  ) as Scores;
  const faults = categories
    .filter((name) => scores[name] < budgets.lighthouse[name])
    .flatMap((name) => found[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.99)
    .map(({ id }) => `${id}: ${audits[id]?.title}`);
  return { scores, faults };
}

/** The best of three: other work on the machine can only take away from a score for speed, or break a run off. */
async function best(url: string, isListed: boolean, left = 3): Promise<Measured> {
  try {
    const now = await measure(url, isListed);
    if (left === 1 || now.scores.performance >= budgets.lighthouse.performance) return now;
    const later = await best(url, isListed, left - 1);
    return later.scores.performance > now.scores.performance ? later : now;
  } catch (cause) {
    if (left === 1) throw cause;
    return best(url, isListed, left - 1);
  }
}

const server = await serve(0, dist);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const kinds = process.argv.slice(2);
let failed = 0;
const lowest: Scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
for (const locale of languages) {
  const listed = new Set(pages(locale).map(({ url }) => url));
  // A page that is not there has no score.
  const wanted = templates(locale).filter(
    ({ name }) => name !== 'not found' && (!kinds.length || kinds.includes(name)),
  );
  for (const { name, url } of wanted) {
    const { scores, faults } = await best(origin + url, listed.has(url));
    const isLow = categories.some((one) => scores[one] < budgets.lighthouse[one]);
    if (isLow) failed += 1;
    for (const one of categories) lowest[one] = Math.min(lowest[one], scores[one]);
    const numbers = categories.map((one) => String(scores[one]).padStart(4)).join('');
    console.log(`${locale} ${name.padEnd(24)}${numbers}  ${isLow ? `TOO LOW: ${faults.join('; ')}` : ''}`);
  }
}
server.close();
console.log(`lowest: ${categories.map((one) => `${one} ${lowest[one]}`).join(', ')}`);
process.exitCode = failed ? 1 : 0;
