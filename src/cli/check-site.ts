/** `npm run check:site [folder]`: looks at a finished site, `dist/` if none is named, and says what must not go out. */
import { resolve } from 'node:path';
import { budgets } from '../../tests/budgets.ts';
import { type Check, expect } from '../check-site/check.ts';
import { allChecks } from '../check-site/index.ts';
import { reportOf, runChecks } from '../check-site/run.ts';
import { diskFolder, siteOf } from '../check-site/site.ts';

const began = performance.now();

/** The last check: the others stay quick enough to be run. */
const time: Check = {
  name: 'time',
  all: () => {
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    const findings = expect(seconds <= budgets.checkSite, '', `${seconds} s`, `stay within ${budgets.checkSite} s`);
    return { findings, notes: [`Pages read in ${seconds} s`] };
  },
};

const label = process.argv[2] ?? 'dist';
const root = resolve(label);
const dist = diskFolder(root);
if (dist.has('data/pages.json')) {
  const site = siteOf(dist, diskFolder(resolve(import.meta.dirname, '..')), root);
  const { lines, isSound } = reportOf(await runChecks(site, [...allChecks(), time]), label);
  console.log(lines.join('\n'));
  process.exitCode = isSound ? 0 : 1;
} else {
  console.error(`There is no built site in ${label}: run \`npm run build\` first.`);
  process.exitCode = 1;
}
