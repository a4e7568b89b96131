import { spawn } from 'node:child_process';

/** An error whose message is one sentence that says what to do. */
export class Problem extends Error {}

const onWindows = process.platform === 'win32';
const running = new Set();
let stopping = false;

/**
 * Runs a program to its end and resolves to its exit status and, when quiet, its output.
 * A program that outlives `minutes` is ended and has status 1.
 */
export function run(program, args, { quiet = true, env = {}, minutes = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...(quiet && { FORCE_COLOR: '0' }), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: minutes * 60_000,
      killSignal: 'SIGINT',
      // Out of reach of the terminal's Ctrl-C, because Playwright leaves its server behind when it is told twice.
      detached: quiet && !onWindows,
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => (output += `${program}: ${error.message}\n`));
    child.on('close', (status, signal) => {
      running.delete(child);
      if (stopping && running.size === 0) process.exit(130);
      resolve({ status: status ?? 1, output: signal ? `${output}Ended by ${signal}.\n` : output });
    });
  });
}

/** Tells the children once, and gives them ten seconds to clear up; Windows tells them itself. */
function stop() {
  if (stopping) return;
  stopping = true;
  if (running.size === 0) process.exit(130);
  if (!onWindows) for (const child of running) child.kill('SIGINT');
  setTimeout(() => process.exit(130), 10_000);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
