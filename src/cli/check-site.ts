/** `npm run check:site [folder]`: looks at a finished site, `dist/` if none is named, and says what must not go out. */
import { resolve } from 'node:path';
import { budgets } from '../../tests/budgets.ts';
import { expect } from '../check-site/check.ts';
import { allChecks } from '../check-site/index.ts';
import { type Outcome, reportOf, runChecks } from '../check-site/run.ts';
import { diskFolder, siteOf } from '../check-site/site.ts';

const began = performance.now();

/** The last check: the others, Nu included, stay quick enough to be run. */
function timeOf(): Outcome {
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const findings = expect(seconds <= budgets.checkSite, '', `${seconds} s`, `stay within ${budgets.checkSite} s`);
  return { name: 'time', findings, notes: [`Checked in ${seconds} s`], skipped: undefined };
}

const label = process.argv[2] ?? 'dist';
const root = resolve(label);
const dist = diskFolder(root);
if (dist.has('data/pages.json')) {
  const site = siteOf(dist, diskFolder(resolve(import.meta.dirname, '..')), root);
  const { lines, isSound } = reportOf([...(await runChecks(site, allChecks())), timeOf()], label);
  console.log(lines.join('\n'));
  process.exitCode = isSound ? 0 : 1;
} else {
  console.error(`There is no built site in ${label}: run \`npm run build\` first.`);
  process.exitCode = 1;
}
