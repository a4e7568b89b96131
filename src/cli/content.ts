/**
 * `npm run content -- <command>`: what editors type. A command is a function over the files of `content/`, in
 * src/site/check/ and src/site/editing/; only this file writes them.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkDisk } from '../site/check/disk.ts';
import { Refusal, type Write } from '../site/editing/outcome.ts';
import { formatProblem } from '../site/problems.ts';
import { type ReadContent, readContent, readFiles } from '../site/read.ts';
import { type Command, commands, type Given, parse, usageOf } from './content/commands.ts';

const usage = `Usage: npm run content -- ${Object.keys(commands).join(' | ')} [--root content]; help says what each needs.`;

function run(argv: string[]): number {
  const { values, positionals } = parse(argv);
  const [name = '', ...args] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(usage);
  const root = resolve(values.root);
  if (!existsSync(root))
    throw new Refusal(
      `There is no folder ${values.root} here: go to the folder of the project, or say --root <content>.`,
    );
  const outcome = takes(command, values) ? command.run({ args, values, root, read: () => readAt(root) }) : null;
  if (!outcome) throw new Refusal(`Usage: ${usageOf(name)}.`);
  apply(root, outcome.writes);
  console.log(outcome.lines.join('\n'));
  return outcome.isSound === false ? 1 : 0;
}

const takes = (command: Command, values: Given['values']) =>
  Object.keys(values).every((option) => option === 'root' || command.takes.some((one) => one === option));

function readAt(root: string): ReadContent {
  if (!existsSync(join(root, 'numbers.yaml')))
    throw new Refusal(`${root} has no numbers.yaml, so it is not the content: say --root <content>.`);
  return readContent(readFiles(root));
}

/** Writes come before what is taken away, so that nothing is lost half-way; none goes through a symbolic link. */
function apply(root: string, writes: Write[]): void {
  const strange = writes.length ? checkDisk(root) : [];
  for (const { path } of writes) {
    const link = strange.find(({ file }) => `content/${path}/`.startsWith(`${file}/`));
    if (link) throw new Refusal(formatProblem(link));
  }
  for (const { path, text } of writes) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const { path, text } of writes) if (text === null) rmSync(join(root, path));
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const isArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof Refusal) && !isArgument) throw error;
  console.error(isArgument ? usage : error.message);
  process.exitCode = 1;
}
