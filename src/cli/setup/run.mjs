import { spawn } from 'node:child_process';

/** An error whose message is one sentence that says what to do. */
export class Problem extends Error {}

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

/** Ends the children first, which get five seconds to clear up. */
function stop() {
  if (running.size === 0) process.exit(130);
  stopping = true;
  for (const child of running) child.kill('SIGTERM');
  setTimeout(() => process.exit(130), 5000);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
