/**
 * `npm run links`: a second opinion on links and fragments of the built site, by linkinator, every night. `check:site`
 * judges them in each `npm test`, in two seconds where this takes minutes; it also knows our rule of the final slash and
 * pages that only paper leads to.
 * Fetches linkinator into `.cache/` on first use, because nothing else needs it.
 */
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../src/cli/serve.ts';
import { fetchPackages } from './fetch-packages.ts';

/** The part of linkinator's answer that is read here. */
interface Link {
  url: string;
  parent?: string;
  state: 'OK' | 'BROKEN' | 'SKIPPED';
}

const packages = fetchPackages('links', { linkinator: '8.1.0' });
const { check } = await import(pathToFileURL(`${packages}/linkinator/build/src/index.js`).href);
const server = await serve(0, resolve(process.env.SITE_DIST ?? 'dist'));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

const { links }: { links: Link[] } = await check({
  path: `${origin}/`,
  recurse: true,
  checkFragments: true,
  concurrency: 20,
  retryErrors: true,
  linksToSkip: [`^(?!${origin}/)`],
});
server.close();

const broken = links.filter(({ state }) => state === 'BROKEN');
for (const { url, parent } of broken) console.log(`${parent}: ${url} leads nowhere`);
console.log(`${links.filter(({ state }) => state === 'OK').length} links, ${broken.length} broken`);
process.exitCode = broken.length || !links.length ? 1 : 0;
