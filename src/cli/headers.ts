/**
 * `npm run headers -- nginx [folder]`, `-- caddy [folder]`: prints the configuration for a server of one's own, which finds the
 * site in that folder. `npm run headers -- check <address>`: asks a server that is running, and says what it answers otherwise
 * than the built site in `dist/` wants.
 */
import { resolve } from 'node:path';
import { caddyfile } from '../hosts/caddy.ts';
import { compare } from '../hosts/compare.ts';
import { nginxConfig } from '../hosts/nginx.ts';
import { placeAt } from '../hosts/server.ts';

const [command = '', argument] = process.argv.slice(2);

function print(text: string): void {
  process.stdout.write(text);
}

async function check(base: string): Promise<void> {
  const { asked, found } = await compare(base.replace(/\/+$/, ''), resolve('dist'));
  for (const line of found) console.error(line);
  console.log(`${asked} addresses of ${base} asked, ${found.length} differences`);
  process.exitCode = found.length ? 1 : 0;
}

const commands: Record<string, () => void | Promise<void>> = {
  nginx: () => print(nginxConfig(placeAt(argument))),
  caddy: () => print(caddyfile(placeAt(argument))),
  check: () => check(argument ?? 'http://localhost:4321'),
};
const run = commands[command];
try {
  if (!run) throw new Error(`Say which: ${Object.keys(commands).join(', ')}.`);
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
