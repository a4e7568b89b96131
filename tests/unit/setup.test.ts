import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canInstall, isNewEnough } from '../../src/cli/setup/node.mjs';
import nodeReport from '../../src/cli/setup/node-reporter.mjs';
import PlaywrightReporter from '../../src/cli/setup/playwright-reporter.mjs';
import { Problem, run } from '../../src/cli/setup/run.mjs';
import { count, runSteps } from '../../src/cli/setup/steps.mjs';

const versions: [version: string, installs: boolean, runs: boolean][] = [
  ['v18.20.0', false, false],
  ['v20.18.3', false, false],
  ['v20.19.0', true, false],
  ['v21.7.0', false, false],
  ['v22.11.0', false, false],
  ['v22.12.0', true, false],
  ['v22.17.1', true, false],
  ['v22.18.0', true, true],
  ['v24.0.0', true, true],
];

for (const [version, installs, runs] of versions) {
  test(`Node ${version} ${installs ? 'can' : 'cannot'} install and ${runs ? 'can' : 'cannot'} run the site`, () => {
    assert.deepEqual([canInstall(version), isNewEnough(version)], [installs, runs]);
  });
}

test('a Node that gives no version is not new enough', () => assert.ok(!isNewEnough('')));

const outputs: [what: string, status: number, output: string, passed: number, failed: number][] = [
  ['all passed', 0, 'x\n12 passed, 0 failed\n', 12, 0],
  ['some failed', 1, '3 passed, 2 failed\n', 3, 2],
  ['only the last line counts', 0, '1 passed, 1 failed\n5 passed, 0 failed\n', 5, 0],
  ['a line inside a sentence does not count', 0, 'there were 3 passed, 2 failed\n', 1, 0],
  ['no tests of its own and success', 0, 'Checked 47 files', 1, 0],
  ['no tests of its own and failure', 1, 'error', 0, 1],
  ['nothing ran', 0, '0 passed, 0 failed\n', 0, 1],
  ['it broke off after its tests', 1, '5 passed, 0 failed\n', 5, 1],
];

for (const [what, status, output, passed, failed] of outputs) {
  test(`a step is counted where ${what}`, () => assert.deepEqual(count(status, output), { passed, failed }));
}

test('a step that does not exist is an error that names the others', async () => {
  await assert.rejects(
    runSteps(process.execPath, ['lint', 'nothing']),
    (error) => error instanceof Problem && /"nothing".*lint, types, unit/.test(error.message),
  );
});

test('the unit tests end with one line for all files', async () => {
  async function* events() {
    yield { type: 'test:pass', data: {} };
    yield { type: 'test:summary', data: { file: 'a.test.ts', counts: { passed: 9, failed: 9, cancelled: 9 } } };
    yield { type: 'test:summary', data: { counts: { passed: 7, failed: 2, cancelled: 1 } } };
  }
  const lines: string[] = [];
  for await (const line of nodeReport(events())) lines.push(line);
  assert.deepEqual(lines, ['7 passed, 3 failed\n']);
});

test('the browser tests end with the same line, and a second try counts', (context) => {
  const log = context.mock.method(console, 'log', () => {});
  const outcomes = ['expected', 'flaky', 'unexpected', 'skipped'].map((outcome) => ({ outcome: () => outcome }));
  const reporter = new PlaywrightReporter();
  reporter.onBegin({}, { allTests: () => outcomes });
  reporter.onEnd();
  assert.deepEqual(log.mock.calls[0]?.arguments, ['2 passed, 1 failed']);
});

test('a program gives its status and both of its outputs', async () => {
  const script = 'console.log(process.env.WORD); console.error("b"); process.exitCode = 3';
  const { status, output } = await run(process.execPath, ['-e', script], { env: { WORD: 'a' } });
  assert.equal(status, 3);
  assert.deepEqual(output.trim().split('\n').sort(), ['a', 'b']);
});

test('a program that does not exist fails with its name', async () => {
  const { status, output } = await run('no-such-program', []);
  assert.notEqual(status, 0);
  assert.match(output, /no-such-program/);
});

test('a program that takes too long is ended and has failed', async () => {
  const { status, output } = await run(process.execPath, ['-e', 'setTimeout(() => {}, 20_000)'], { minutes: 0.005 });
  assert.equal(status, 1);
  assert.match(output, /Ended by SIGINT/);
});
