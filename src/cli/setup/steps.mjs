import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { Problem, run } from './run.mjs';

export const ASTRO = 'node_modules/astro/bin/astro.mjs';
export const PLAYWRIGHT = ['node_modules/playwright/cli.js', 'test', '-c', 'tests/playwright.config.ts'];
const LOGS = '.cache/test';
const REPORTERS = ['spec', './src/cli/setup/node-reporter.mjs']
  .map((reporter) => `--test-reporter=${reporter} --test-reporter-destination=stdout`)
  .join(' ');

const LINES = '--reporter=list,./src/cli/setup/playwright-reporter.mjs';

/** What Node runs for each step, the npm script that runs it alone, and the budget of seconds that it keeps, if any. */
const STEPS = [
  { name: 'lint', script: 'lint', command: 'node_modules/@biomejs/biome/bin/biome ci --colors=off .' },
  { name: 'types', script: 'check', command: `${ASTRO} check` },
  {
    name: 'unit',
    script: 'test:unit',
    command: `--test ${REPORTERS} --test-concurrency=2 tests/{unit,content}/**/*.test.ts`,
  },
  { name: 'content', script: 'content -- check', command: 'src/cli/content.ts check' },
  { name: 'build', script: 'build', command: `${ASTRO} build`, budget: 'build' },
  { name: 'site', script: 'check:site', command: 'src/cli/check-site.ts', needs: 'build', budget: 'checkSite' },
  {
    name: 'documents',
    script: 'test:documents',
    command: `--test ${REPORTERS} tests/documents.test.ts`,
    needs: 'build',
  },
  {
    name: 'browser',
    script: 'test:browser',
    command: `${PLAYWRIGHT.join(' ')} ${LINES}`,
    needs: 'build',
    env: browserEnv,
  },
];

/** Runs the named steps (all when none is named), prints their results and returns the exit status. */
export async function runSteps(node, names) {
  const known = STEPS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Problem(`There is no step "${unknown}": choose from ${known.join(', ')}.`);
  rmSync(LOGS, { recursive: true, force: true });
  mkdirSync(LOGS, { recursive: true });
  const results = [];
  for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const blocked = results.some(({ name, failed }) => name === step.needs && failed > 0);
    results.push(blocked ? { name: step.name, passed: 0, failed: 0 } : await runStep(node, step));
  }
  console.log(`\n${results.map(describe).join('\n')}\n`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

async function browserEnv(node) {
  return { CHROMIUM_PATH: await findBrowser(node) };
}

async function runStep(node, step) {
  console.log(`\n${step.name} …`);
  const began = Date.now();
  // A browser that cannot be had fails this step only.
  const { status, output } = await Promise.resolve(step.env?.(node))
    .then((env) => run(node, step.command.split(/\s+/), { env, minutes: 120 }))
    .catch((error) => ({ status: 1, output: error instanceof Problem ? error.message : error.stack }));
  const seconds = (Date.now() - began) / 1000;
  writeFileSync(`${LOGS}/${step.name}.log`, output);
  const limit = step.budget && (await budgetOf(node, step.budget));
  const slow = limit && seconds > limit;
  if (slow) console.log(`It took more than the ${limit} s of tests/budgets.ts: find out what became slow.`);
  const { passed, failed } = count(status, output);
  const result = { name: step.name, passed, failed: failed + (slow ? 1 : 0), seconds };
  if (result.failed > 0)
    console.log(`${output.trimEnd()}\nCorrect what is named above and check it with \`npm run ${step.script}\`.`);
  console.log(describe(result));
  return result;
}

/** Seconds of a budget; the numbers stand in TypeScript, which only the newer Node reads. */
async function budgetOf(node, name) {
  const code = `import { budgets } from './tests/budgets.ts'; console.log(budgets[${JSON.stringify(name)}]);`;
  return Number((await run(node, ['--input-type=module', '-e', code])).output);
}

/** The last line `N passed, N failed`, or one test where there is none; what broke off or ran nothing has failed. */
export function count(status, output) {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  const [passed, failed] = line ? [Number(line[1]), Number(line[2])] : [status === 0 ? 1 : 0, 0];
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
}

function describe({ name, passed, failed, seconds }) {
  if (seconds === undefined) return `${name.padEnd(8)} skipped, because the build failed`;
  return `${name.padEnd(8)} ${failed > 0 ? 'FAILED' : 'ok    '} ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`;
}
