import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Check, type Finding, finding, type Result } from './check.ts';

/** Messages of Nu about features that are newer than it, each with a reason. */
const outdated: readonly RegExp[] = [
  // Tailwind asks for one to know browsers by, and names types of its variables with the other; the book has its style inside.
  /^CSS: .*(margin-trim|@property)/,
];

const jar = 'vnu-jar/build/dist/vnu.jar';
const largestReport = 64_000_000;

/** HTML by the W3C's checker. It needs Java, which a machine may lack; the workflows have it. */
export const nu: Check = {
  name: 'Nu',
  files: ({ root }) => runNu(root),
};

function runNu(root: string): Promise<Result> {
  const path = createRequire(import.meta.url).resolve(jar);
  const options = ['-jar', path, '--errors-only', '--format', 'json', '--skip-non-html', root];
  return new Promise((resolve) => {
    execFile('java', options, { maxBuffer: largestReport }, (error, _, report) => {
      resolve(error?.code === 'ENOENT' ? { findings: [], skipped: 'not run, no Java' } : readNu(report, root));
    });
  });
}

interface Message {
  type: string;
  message: string;
  url?: string;
  lastLine?: number;
  lastColumn?: number;
}

/** Findings of a report in JSON; anything else means that Nu itself failed. */
export function readNu(report: string, root: string): Result {
  const messages = messagesOf(report);
  if (!messages) return { findings: [finding('', `Nu stopped: ${report.slice(0, 200)}`, 'run it by hand')] };
  return {
    findings: messages
      .filter(({ message }) => !outdated.some((one) => one.test(message)))
      .map((one) => toFinding(one, root)),
  };
}

function messagesOf(report: string): Message[] | undefined {
  try {
    return (JSON.parse(report) as { messages: Message[] }).messages;
  } catch {
    return undefined;
  }
}

function toFinding({ message, url, lastLine = 1, lastColumn = 1 }: Message, root: string): Finding {
  const file = url?.startsWith('file:') ? relative(root, fileURLToPath(url)) : '';
  return finding(`${file}:${lastLine}:${lastColumn}`, message, 'correct the HTML (Nu)');
}
