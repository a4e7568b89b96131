/**
 * `npm run check:nginx`: starts the nginx of this machine with the configuration that `npm run headers -- nginx` prints, on a
 * free port and in a folder of its own, and compares what it answers with the table of headers. Not part of `npm test`,
 * because not every machine has nginx.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compare } from '../hosts/compare.ts';
import { nginxConfig } from '../hosts/nginx.ts';

const dist = resolve(process.argv[2] ?? 'dist');

const freePort = () =>
  new Promise<number>((ready) => {
    const server = createServer().listen(0, 'localhost', () => {
      const place = server.address();
      server.close(() => ready(typeof place === 'object' && place ? place.port : 0));
    });
  });

/** The server block inside the least that nginx needs; every file that it writes is in `folder`. */
const wholeConfig = (folder: string, port: number) => `daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 64; }
http {
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${nginxConfig({ name: 'localhost', root: dist }, [`localhost:${port}`])}
}
`;

function start(folder: string, port: number): ChildProcess {
  mkdirSync(join(folder, 'logs'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, wholeConfig(folder, port));
  return spawn('nginx', ['-p', folder, '-c', file], { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Resolves once somebody answers; throws when the server has ended or five seconds have passed. */
async function answering(base: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 50 && server.exitCode === null; tries++) {
    const isThere = await fetch(base).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await setTimeout(100);
  }
  throw new Error('nginx did not start: its words stand above.');
}

async function main(): Promise<void> {
  const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  if (version.error)
    throw new Error('nginx is not here: install it (Debian: apt-get install nginx-light; else nginx.org).');
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'celvedis-nginx-'));
  const server = start(folder, port);
  try {
    await answering(base, server);
    const { asked, found } = await compare(base, dist);
    for (const line of found) console.error(line);
    console.log(`${version.stderr.trim()}: ${asked} addresses asked, ${found.length} differences`);
    process.exitCode = found.length ? 1 : 0;
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
    rmSync(folder, { recursive: true });
  }
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
