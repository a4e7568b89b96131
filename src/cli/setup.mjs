/**
 * What `npm start`, `npm test` and `npm run dev` run, also on a machine where nothing is installed yet.
 * Plain JavaScript without dependencies, so that Node 18 and 20 can run it.
 */
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './setup/browser.mjs';
import { install } from './setup/install.mjs';
import { findNode } from './setup/node.mjs';
import { Problem, run } from './setup/run.mjs';
import { ASTRO, PLAYWRIGHT, runSteps } from './setup/steps.mjs';

const COMMANDS = {
  async start(node) {
    console.log('Building the site …');
    const { status, output } = await run(node, [ASTRO, 'build']);
    if (status !== 0) throw new Problem(`${output}\nThe build failed: correct what is named above.`);
    return (await run(node, ['src/cli/serve.ts'], { quiet: false })).status;
  },
  dev: async (node) => (await run(node, [ASTRO, 'dev', '--port', '4321'], { quiet: false })).status,
  test: runSteps,
  async lighthouse(node, kinds) {
    const env = { CHROMIUM_PATH: await findBrowser(node) };
    return (await run(node, ['tests/lighthouse/run.ts', ...kinds], { quiet: false, env })).status;
  },
  /** Reference pictures beside those of the built site; what differs opens as a report. */
  async looks(node, options) {
    const env = { CHROMIUM_PATH: await findBrowser(node), PLAYWRIGHT_HTML_OUTPUT_DIR: '.cache/looks' };
    const command = [...PLAYWRIGHT, 'looks', '--reporter=line,html', ...options];
    return (await run(node, command, { quiet: false, env })).status;
  },
};

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
process.env.ASTRO_TELEMETRY_DISABLED = '1';
try {
  const [name, ...rest] = process.argv.slice(2);
  if (!Object.keys(COMMANDS).includes(name))
    throw new Problem('Usage: node src/cli/setup.mjs start | dev | test [step …] | lighthouse [kind …] | looks');
  await install();
  const node = findNode();
  // A child that starts `node` gets the same one.
  process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`;
  process.exitCode = await COMMANDS[name](node, rest);
} catch (error) {
  // A Problem is a sentence for the reader; anything else is a fault of ours and needs its stack.
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
